import { SaveTransferInput, type TransferDetail } from "@souk/contracts";
import { Button, Card, linkClass, TextField, toast } from "@souk/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { Page } from "../../parts/page.tsx";
import { PlaceSelect } from "../../parts/place-select.tsx";
import { TransferGoods, type Goods } from "./transfer-goods.tsx";

/** A transfer that wasn't sent yet: new, or to be changed. */
export function TransferForm({ transfer }: { transfer: TransferDetail | null }) {
  const { m } = useI18n();
  const form = useTransferForm(transfer);
  const { fromId, toId, note, goods, wrong } = form;
  return (
    <Page
      title={transfer ? m.transfers.editTitle(transfer.number) : m.transfers.newTitle}
      above={
        <Link to="/transfers" className={linkClass("quiet")}>
          {m.transfers.back}
        </Link>
      }
    >
      <form noValidate onSubmit={form.submit} className="flex max-w-3xl flex-col gap-6">
        <ActionError error={form.save.error} />
        <Card>
          <div className="grid gap-4 sm:grid-cols-2">
            <PlaceSelect
              label={m.transfers.from}
              value={fromId}
              onChange={form.setFromId}
              without={toId}
              error={wrong && fromId === "" ? m.transfers.needPlaces : undefined}
            />
            <PlaceSelect
              label={m.transfers.to}
              value={toId}
              onChange={form.setToId}
              without={fromId}
              error={wrong && toId === "" ? m.transfers.needPlaces : undefined}
            />
            <TextField
              label={m.transfers.note}
              optionalLabel={m.common.optional}
              className="sm:col-span-2"
              value={note}
              onChange={form.setNote}
              maxLength={500}
            />
          </div>
        </Card>
        <TransferGoods goods={goods} onChange={form.setGoods} error={wrong && goods.length === 0} />
        <div>
          <Button type="submit" pending={form.save.isPending} pendingLabel={m.common.working}>
            {m.transfers.save}
          </Button>
        </div>
      </form>
    </Page>
  );
}

function useTransferForm(transfer: TransferDetail | null) {
  const { m, locale } = useI18n();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [fromId, setFromId] = useState(transfer?.from.id ?? "");
  const [toId, setToId] = useState(transfer?.to.id ?? "");
  const [note, setNote] = useState(transfer?.note ?? "");
  const [goods, setGoods] = useState<readonly Goods[]>(() =>
    (transfer?.lines ?? []).map(({ variantId, name, options, quantity }) => ({
      variantId,
      name: options ? `${name} · ${options}` : name,
      quantity,
    })),
  );
  const [wrong, setWrong] = useState(false);
  const save = useMutation(
    trpc.transfers.save.mutationOptions({
      onSuccess: (next) => {
        client.setQueryData(trpc.transfers.get.queryKey({ number: next.number, locale }), next);
        void client.invalidateQueries({ queryKey: trpc.transfers.list.pathKey() });
        toast({ title: m.transfers.saved, tone: "success" });
        void navigate({ to: "/transfers/$number", params: { number: next.number } });
      },
    }),
  );
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    const parsed = SaveTransferInput.safeParse({
      ...(transfer ? { number: transfer.number, version: transfer.version } : {}),
      fromId,
      toId,
      note,
      locale,
      lines: goods.map(({ variantId, quantity }) => ({ variantId, quantity })),
    });
    setWrong(!parsed.success);
    if (parsed.success && !save.isPending) save.mutate(parsed.data);
  };
  return { fromId, setFromId, toId, setToId, note, setNote, goods, setGoods, wrong, save, submit };
}
