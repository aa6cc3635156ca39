import { can, type DraftView } from "@souk/contracts";
import { Button, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useStaff } from "../../lib/staff.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { CompleteDialog } from "./complete-dialog.tsx";
import { SendDialog } from "./send-dialog.tsx";

type Action = "mail" | "copy" | "complete" | "delete";

/** How a draft becomes an order, or comes to nothing. */
export function DraftActions({ draft }: { draft: DraftView }) {
  const { m } = useI18n();
  const staff = useStaff();
  const [open, setOpen] = useState<Action | null>(null);
  const close = () => setOpen(null);
  const { cart, email, shippingMethodCode, methods } = draft;
  const sound = cart.lines.length > 0 && cart.problems.every(({ kind }) => kind === "QUANTITY_CAPPED");
  const whole = sound && email !== null && shippingMethodCode !== null;
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen("delete")}>
        {m.drafts.delete}
      </Button>
      {methods.length > 0 && can(staff, "payments.write") ? (
        <Button variant="secondary" disabled={!whole} onClick={() => setOpen("complete")}>
          {m.drafts.complete}
        </Button>
      ) : null}
      <Button variant="secondary" disabled={!whole} onClick={() => setOpen("copy")}>
        {m.drafts.copy}
      </Button>
      <Button disabled={!whole} onClick={() => setOpen("mail")}>
        {m.drafts.send}
      </Button>
      {open === "mail" || open === "copy" ? (
        <SendDialog draft={draft} mail={open === "mail"} onClose={close} />
      ) : null}
      {open === "complete" ? <CompleteDialog draft={draft} onClose={close} /> : null}
      {open === "delete" ? <DeleteDialog number={draft.number} onClose={close} /> : null}
    </>
  );
}

function DeleteDialog({ number, onClose }: { number: number; onClose: () => void }) {
  const { m } = useI18n();
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation(
    trpc.drafts.delete.mutationOptions({
      onSuccess: async () => {
        toast({ title: m.drafts.deleted, tone: "success" });
        await navigate({ to: "/drafts", search: {} });
        client.removeQueries({ queryKey: trpc.drafts.get.queryKey({ number }) });
        void client.invalidateQueries({ queryKey: trpc.drafts.list.pathKey() });
      },
    }),
  );
  return (
    <ActionDialog
      open
      danger
      onClose={onClose}
      title={m.drafts.delete}
      text={m.drafts.deleteText}
      submitLabel={m.drafts.delete}
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ number })}
    />
  );
}
