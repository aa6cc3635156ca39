import { Card, NativeSelect } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { trpc } from "../lib/trpc.ts";
import { ActionError } from "./action-error.tsx";

interface Person {
  id: string;
  name: string;
}

interface Props {
  words: { assignee: string; nobody: string };
  assignee: Person | null;
  writes: boolean;
  pending: boolean;
  error: unknown;
  onAssign: (id: string | null) => void;
  children?: ReactNode;
}

/** Who of the staff looks after what somebody wrote. */
export function AssigneeCard({ words, assignee, writes, pending, error, onAssign, children }: Props) {
  const people = useQuery({ ...trpc.support.people.queryOptions(), enabled: writes });
  if (!writes)
    return (
      <Card title={words.assignee}>
        <bdi>{assignee?.name ?? words.nobody}</bdi>
      </Card>
    );
  // Somebody who may answer no more still looks after it until another is named.
  const known = people.data ?? [];
  const others = assignee && !known.some(({ id }) => id === assignee.id) ? [assignee] : [];
  return (
    <Card title={words.assignee}>
      <ActionError error={error} className="mb-3" />
      <NativeSelect
        label={words.assignee}
        hideLabel
        options={[
          { value: "", label: words.nobody },
          ...[...known, ...others].map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={assignee?.id ?? ""}
        disabled={pending}
        onChange={(id) => onAssign(id === "" ? null : id)}
      />
      {children}
    </Card>
  );
}
