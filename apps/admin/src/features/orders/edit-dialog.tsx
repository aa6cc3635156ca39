import type { EditPreview, StaffOrderView } from "@souk/contracts";
import { Banner, TextField, toast } from "@souk/ui";
import { keepPreviousData, skipToken, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { editOf, emptyEdit } from "./edit-form.ts";
import { EditGoods } from "./edit-goods.tsx";
import { useOrderChanged } from "./use-order-changed.ts";

/** Changes what is in a placed order; what it comes to is said before anything is changed. */
export function EditDialog({ order, onClose }: { order: StaffOrderView; onClose: () => void }) {
  const { m } = useI18n();
  const changed = useOrderChanged();
  const [form, setForm] = useState(emptyEdit);
  const [reason, setReason] = useState("");
  const wanted = editOf(order, form);
  const preview = useQuery({
    ...trpc.orders.previewEdit.queryOptions(wanted ?? skipToken, { staleTime: 0, retry: false }),
    placeholderData: keepPreviousData,
  });
  const save = useMutation(
    trpc.orders.edit.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: m.orders.edit.done, tone: "success" });
        onClose();
      },
    }),
  );
  const isReady = wanted !== null && preview.isSuccess && !preview.isPlaceholderData;
  const submit = () => {
    if (!isReady) return;
    const said = reason.trim() === "" ? {} : { reason: reason.trim() };
    save.mutate({ ...wanted, ...said, expectedTotal: preview.data.after });
  };
  return (
    <ActionDialog
      open
      onClose={onClose}
      size="lg"
      title={m.orders.actions.edit}
      text={m.orders.edit.text}
      submitLabel={m.orders.edit.save}
      pending={save.isPending}
      disabled={!isReady}
      error={save.error ?? (wanted ? preview.error : null)}
      onSubmit={submit}
    >
      <EditGoods
        order={order}
        form={form}
        onChange={(next) => {
          save.reset();
          setForm(next);
        }}
      />
      <TextField
        label={m.orders.edit.reason}
        help={m.orders.edit.reasonHelp}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      {wanted === null ? (
        <p className="text-body text-muted">{m.orders.edit.nothing}</p>
      ) : preview.data && !preview.error ? (
        <>
          {preview.data.deliveryProblem === null ? null : (
            <Banner tone="warning">{m.orders.edit.deliveryProblem[preview.data.deliveryProblem]}</Banner>
          )}
          <Outcome preview={preview.data} order={order} isOld={preview.isPlaceholderData} />
        </>
      ) : null}
    </ActionDialog>
  );
}

/** The totals, and where the difference goes. */
function Outcome(props: { preview: EditPreview; order: StaffOrderView; isOld: boolean }) {
  const { m, format } = useI18n();
  const { before, after, awaited, toPay, toReturn } = props.preview;
  const say = m.orders.edit;
  const money = (amount: number) => format.money(amount, props.order.currency);
  const signed = (amount: number) => `${amount < 0 ? "−" : "+"}${money(Math.abs(amount))}`;
  const notes = [
    ...(awaited === 0 ? [] : [say.awaited(signed(awaited))]),
    ...(toPay > 0 ? [say.toPay(money(toPay))] : []),
    ...(toPay < 0 ? [say.lessToPay(money(-toPay))] : []),
    ...(toReturn > 0 ? [say.toReturn(money(toReturn))] : []),
    ...(before === after ? [say.even] : []),
  ];
  return (
    <output aria-busy={props.isOld} className="flex flex-col gap-1.5 rounded-lg bg-sand p-4 text-body">
      <Sum name={say.before} value={money(before)} />
      <Sum name={say.after} value={money(after)} strong />
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </output>
  );
}

function Sum({ name, value, strong = false }: { name: string; value: string; strong?: boolean }) {
  return (
    <p className={`flex justify-between gap-4 ${strong ? "text-lg font-semibold" : "text-muted"}`}>
      <span>{name}</span>
      <span className="tnum">{value}</span>
    </p>
  );
}
