import type { StaffReturnView } from "@souk/contracts";
import { exchangeText } from "@souk/i18n/exchange-text";
import { toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useReturnChanged } from "./use-return-changed.ts";

/** Sends what was asked for in the place of what came back, and says what that costs. */
export function ExchangeDialog({ view, onClose }: { view: StaffReturnView; onClose: () => void }) {
  const { m, format } = useI18n();
  const changed = useReturnChanged();
  const exchange = useMutation(
    trpc.returns.exchange.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: m.returns.done.exchange, tone: "success" });
        onClose();
      },
    }),
  );
  const { currency } = view;
  const money = (amount: number) => format.money(amount, currency);
  const swaps = view.lines.flatMap(({ exchange: wanted, ...line }) => (wanted ? [{ line, wanted }] : []));
  const rest = view.lines.reduce((sum, line) => sum + (line.exchange ? 0 : line.worth), 0);
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.returns.actions.exchange}
      text={m.returns.dialog.exchange}
      submitLabel={m.returns.actions.exchange}
      pending={exchange.isPending}
      error={exchange.error}
      onSubmit={() => exchange.mutate({ number: view.number })}
    >
      <ul>
        {swaps.map(({ line, wanted }) => (
          <li key={line.lineId} className="hairline-b py-2.5 wrap-anywhere">
            <span className="tnum">{format.number(line.quantity)} ×</span> {line.name}
            <span className="block text-sm text-muted">
              {exchangeText(wanted, { own: line.sku, currency }, { words: m.returns.exchange, format })}
            </span>
          </li>
        ))}
      </ul>
      <p className="font-medium">{differenceText(view.exchangeDifference, money, m)}</p>
      {rest > 0 ? <p>{m.returns.exchange.rest(money(rest))}</p> : null}
    </ActionDialog>
  );
}

function differenceText(
  difference: number,
  money: (amount: number) => string,
  m: ReturnType<typeof useI18n>["m"],
): string {
  if (difference === 0) return m.returns.exchange.even;
  return difference > 0
    ? m.returns.exchange.toPay(money(difference))
    : m.returns.exchange.toReturn(money(-difference));
}
