import { Button, Card, IconButton, LoadMore, Skeleton, TextField, TrashIcon } from "@souk/ui";
import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { GroupRow } from "../../lib/api-types.ts";
import { problemOf } from "../../lib/api-error.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { textIn } from "../../lib/texts.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { ActionError } from "../../parts/action-error.tsx";
import { QueryView } from "../../parts/query-view.tsx";
import { RecordHistory } from "../../parts/record-history.tsx";
import { GroupDialog } from "./group-dialog.tsx";
import { useGroupsChanged } from "./use-groups-changed.ts";

/** Who is in a group; customers come by their e-mail. */
export function GroupPanel({ group, writes }: { group: GroupRow; writes: boolean }) {
  const { m, locale } = useI18n();
  const words = m.prices.groups;
  const [asking, setAsking] = useState<"edit" | "delete" | null>(null);
  const name = textIn(group.name, locale) || group.code;
  return (
    <>
      <Card title={name} className="lg:sticky lg:top-4 max-lg:order-first">
        {writes ? <AddMember group={group} /> : null}
        <Members group={group} writes={writes} />
        {writes ? (
          <div className="-ms-4 mt-4 flex flex-wrap">
            <Button variant="quiet" onClick={() => setAsking("edit")}>
              {words.edit}
            </Button>
            <Button variant="quiet" className="text-pomegranate" onClick={() => setAsking("delete")}>
              {words.delete}
            </Button>
          </div>
        ) : null}
        <RecordHistory entity="customer-group" entityId={group.id} version={JSON.stringify(group)} />
      </Card>
      {asking === "edit" ? <GroupDialog group={group} onClose={() => setAsking(null)} /> : null}
      {asking === "delete" ? <DeleteGroup group={group} name={name} onClose={() => setAsking(null)} /> : null}
    </>
  );
}

function AddMember({ group }: { group: GroupRow }) {
  const { m } = useI18n();
  const words = m.prices.groups;
  const changed = useGroupsChanged();
  const [email, setEmail] = useState("");
  const add = useMutation(
    trpc.groups.addMember.mutationOptions({
      onSuccess: () => {
        changed(null);
        setEmail("");
      },
    }),
  );
  const missing = problemOf(add.error)?.code === "NOT_FOUND";
  return (
    <form
      noValidate
      className="mb-4 flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (email.trim() !== "") add.mutate({ id: group.id, email: email.trim() });
      }}
    >
      <TextField
        className="min-w-0 flex-1"
        label={words.email}
        type="email"
        dir="ltr"
        autoComplete="off"
        value={email}
        error={missing ? words.noMember : undefined}
        onChange={setEmail}
      />
      <Button type="submit" variant="secondary" pending={add.isPending} pendingLabel={m.common.working}>
        {words.addMember}
      </Button>
      {missing ? null : <ActionError error={add.error} />}
    </form>
  );
}

function Members({ group, writes }: { group: GroupRow; writes: boolean }) {
  const { m, format } = useI18n();
  const words = m.prices.groups;
  const changed = useGroupsChanged();
  const query = useInfiniteQuery(
    trpc.groups.members.infiniteQueryOptions(
      { id: group.id },
      { getNextPageParam: (page) => page.nextCursor ?? undefined },
    ),
  );
  const remove = useMutation(trpc.groups.removeMember.mutationOptions({ onSuccess: () => changed(null) }));
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-32 w-full" />}>
      {({ pages }) => {
        const members = pages.flatMap(({ items }) => items);
        if (members.length === 0) return <p className="text-muted">{words.noMembers}</p>;
        return (
          <>
            <ActionError error={remove.error} />
            <ul aria-label={words.members}>
              {members.map(({ userId, name, email }) => (
                <li key={userId} className="hairline-t flex items-center gap-3 py-2">
                  <span className="min-w-0 flex-1">
                    <span className="block truncate font-medium">{name}</span>
                    <bdi className="block truncate text-xs text-muted">{email}</bdi>
                  </span>
                  {writes ? (
                    <IconButton
                      size="sm"
                      label={words.removeMember(name)}
                      icon={<TrashIcon size={16} />}
                      onClick={() => remove.mutate({ id: group.id, userId })}
                    />
                  ) : null}
                </li>
              ))}
            </ul>
            {query.hasNextPage ? (
              <LoadMore
                label={m.common.loadMore}
                status={`${format.number(members.length)} / ${format.number(group.members)}`}
                share={members.length / Math.max(1, group.members)}
                onLoadMore={() => void query.fetchNextPage()}
                pending={query.isFetchingNextPage}
              />
            ) : null}
          </>
        );
      }}
    </QueryView>
  );
}

function DeleteGroup({ group, name, onClose }: { group: GroupRow; name: string; onClose: () => void }) {
  const { m } = useI18n();
  const words = m.prices.groups;
  const navigate = useNavigate();
  const changed = useGroupsChanged();
  const remove = useMutation(
    trpc.groups.delete.mutationOptions({
      onSuccess: () => {
        changed(words.deleted);
        onClose();
        void navigate({ to: "/groups", search: {} });
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={words.deleteTitle(name)}
      text={words.deleteText}
      submitLabel={words.delete}
      danger
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ id: group.id })}
    />
  );
}
