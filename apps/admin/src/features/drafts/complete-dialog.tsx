import type { DraftView } from "@souk/contracts";
import { Checkbox, RadioGroup, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useDraftChanged } from "./use-draft-change.ts";

/** The order of a draft whose money doesn't come online. */
export function CompleteDialog({ draft, onClose }: { draft: DraftView; onClose: () => void }) {
  const { m, format } = useI18n();
  const changed = useDraftChanged();
  const [chosen, setChosen] = useState<string>();
  const [received, setReceived] = useState(false);
  const method = draft.methods.find((one) => one === chosen) ?? draft.methods[0];
  const { total } = draft.cart;
  const complete = useMutation(
    trpc.drafts.complete.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: m.drafts.completed, tone: "success" });
        onClose();
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.drafts.complete}
      text={m.drafts.completeText}
      submitLabel={m.drafts.complete}
      pending={complete.isPending}
      error={complete.error}
      disabled={method === undefined}
      onSubmit={() => {
        if (method) complete.mutate({ number: draft.number, method, received, expectedTotal: total });
      }}
    >
      <p className="tnum text-lg font-semibold">{format.money(total, draft.currency)}</p>
      <RadioGroup
        label={m.drafts.method}
        value={method ?? ""}
        onChange={setChosen}
        options={draft.methods.map((value) => ({ value, label: m.drafts.methods[value] }))}
      />
      <Checkbox label={m.drafts.received} value={received} onChange={setReceived} />
    </ActionDialog>
  );
}
