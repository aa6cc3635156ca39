import type { ShownPrice, StaffReturnView } from "@souk/contracts";
import { exchangeText } from "@souk/i18n/exchange-text";
import { toast } from "@souk/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { problemOf } from "../../lib/api-error.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { AGREED, ExchangeChoice, type Instead } from "../../parts/exchange-choice.tsx";
import { useReturnChanged } from "./use-return-changed.ts";

interface Props {
  view: StaffReturnView;
  line: StaffReturnView["lines"][number];
  onClose: () => void;
}

/** Something else in the place of a line of a return that hasn't ended, or the money; it begins at what is agreed to now. */
export function ChangeExchangeDialog({ view, line, onClose }: Props) {
  const { m } = useI18n();
  const words = m.returns.exchange;
  const agreed = line.exchange ? AGREED : undefined;
  const [instead, setInstead] = useState<Instead | undefined>(agreed);
  const [tried, setTried] = useState(false);
  const { lineId } = line;
  const about = { number: view.orderNumber, returnNumber: view.number };
  const { data: options } = useQuery(trpc.returns.exchanges.queryOptions(about));
  const change = useChange(onClose, (shown) => {
    setInstead((now) => (typeof now === "object" ? { ...now, shown } : now));
  });
  const isPriceNew = problemOf(change.error)?.code === "EXCHANGE_PRICE_CHANGED";
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={words.change.title}
      text={words.change.text}
      submitLabel={isPriceNew ? words.change.agree : words.change.save}
      pending={change.isPending}
      error={change.error}
      onSubmit={() => {
        setTried(true);
        if (instead === agreed) onClose();
        else if (typeof instead !== "string")
          change.mutate({ number: view.number, lineId, exchange: instead ?? null });
      }}
    >
      <Agreed line={line} currency={view.currency} />
      <ExchangeChoice
        line={line}
        agreed={line.exchange}
        order={{ number: view.orderNumber, currency: view.currency }}
        returnNumber={view.number}
        exchanges={options?.lines.find((one) => one.lineId === lineId)?.options ?? []}
        value={instead}
        tried={tried}
        onChange={(next) => {
          change.reset();
          setInstead(next);
        }}
      />
    </ActionDialog>
  );
}

/** The units that come back, and what is had in their place as it stands. */
function Agreed({ line, currency }: Pick<Props, "line"> & Pick<StaffReturnView, "currency">) {
  const { m, format } = useI18n();
  const words = m.returns.exchange;
  const { exchange, sku } = line;
  const what = exchange ? exchangeText(exchange, { own: sku, currency }, { words, format }) : words.money;
  return (
    <div className="wrap-anywhere">
      <p className="font-medium">
        <span className="tnum">{format.number(line.quantity)} ×</span> {line.name}
      </p>
      <p className="text-sm text-muted">
        {line.options ? `${line.options} · ` : ""}
        <span className="ltr font-mono text-xs">{sku}</span>
      </p>
      <p className="text-sm">{words.wanted(what)}</p>
    </div>
  );
}

function useChange(onDone: () => void, onPrice: (now: ShownPrice) => void) {
  const { m } = useI18n();
  const client = useQueryClient();
  const changed = useReturnChanged();
  return useMutation(
    trpc.returns.changeExchange.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: m.returns.exchange.change.done, tone: "success" });
        onDone();
      },
      onError: (error) => {
        const problem = problemOf(error);
        if (problem?.code === "EXCHANGE_PRICE_CHANGED")
          for (const { actual } of problem.details.lines) onPrice(actual);
      },
      onSettled: () => {
        void client.invalidateQueries({ queryKey: trpc.returns.exchanges.pathKey() });
        void client.invalidateQueries({ queryKey: trpc.returns.findOthers.pathKey() });
      },
    }),
  );
}
