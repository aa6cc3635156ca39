import type { ShownPrice, StaffReturnView } from "@souk/contracts";
import { toast } from "@souk/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { problemOf } from "../../lib/api-error.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { ExchangeChoice, type Instead, OTHER } from "../../parts/exchange-choice.tsx";
import { useReturnChanged } from "./use-return-changed.ts";

interface Props {
  view: StaffReturnView;
  line: StaffReturnView["lines"][number];
  onClose: () => void;
}

/** Something else in the place of a line of a return that hasn't ended, or the money. */
export function ChangeExchangeDialog({ view, line, onClose }: Props) {
  const { m } = useI18n();
  const words = m.returns.exchange;
  const [instead, setInstead] = useState<Instead>();
  const [tried, setTried] = useState(false);
  const { lineId } = line;
  const about = { number: view.orderNumber, returnNumber: view.number };
  const { data: options } = useQuery(trpc.returns.exchanges.queryOptions(about));
  const change = useChange(onClose, (shown) => {
    setInstead((now) => (now && now !== OTHER ? { ...now, shown } : now));
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
        if (instead !== OTHER) change.mutate({ number: view.number, lineId, exchange: instead ?? null });
      }}
    >
      <ExchangeChoice
        line={line}
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
