import type { StaffReturnView } from "@souk/contracts";
import { exchangeText } from "@souk/i18n/exchange-text";
import { Button, Card } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { ChangeExchangeDialog } from "./change-exchange-dialog.tsx";

type Line = StaffReturnView["lines"][number];

/** What comes back, why, and what was found when it was looked at. */
export function ReturnLines({ view }: { view: StaffReturnView }) {
  const { m, format } = useI18n();
  const changes = useCan("orders.write") && view.actions.length > 0;
  const [changing, setChanging] = useState<Line>();
  return (
    <Card title={m.returns.lines}>
      <ul>
        {view.lines.map((line) => (
          <li
            key={line.lineId}
            className="hairline-b flex items-start justify-between gap-4 py-3 first:pt-0 last:border-b-0"
          >
            <div className="min-w-0 wrap-anywhere">
              <p className="font-medium">
                <span className="tnum">{format.number(line.quantity)} ×</span> {line.name}
              </p>
              <p className="text-sm text-muted">
                {line.options ? `${line.options} · ` : ""}
                <span className="ltr font-mono text-xs">{line.sku}</span>
              </p>
              <p className="text-sm">
                {m.returns.reason}: {m.returns.reasons[line.reason]}
              </p>
              {line.exchange ? (
                <ReturnExchange line={line} exchange={line.exchange} currency={view.currency} />
              ) : null}
              {changes ? (
                <Button
                  variant="quiet"
                  className="-ms-4"
                  aria-label={m.returns.exchange.change.button(line.name)}
                  onClick={() => setChanging(line)}
                >
                  {m.returns.exchange.change.title}
                </Button>
              ) : null}
              {line.condition && line.disposition ? (
                <p className="text-sm">
                  {m.returns.conditions[line.condition]} · {m.returns.dispositions[line.disposition]}
                </p>
              ) : null}
            </div>
            {view.state === "CLOSED" ? null : (
              <p className="tnum shrink-0 whitespace-nowrap">{format.money(line.worth, view.currency)}</p>
            )}
          </li>
        ))}
      </ul>
      {changing ? (
        <ChangeExchangeDialog view={view} line={changing} onClose={() => setChanging(undefined)} />
      ) : null}
    </Card>
  );
}

/** What is wanted in place of it, or was sent. */
function ReturnExchange(props: {
  line: Line;
  exchange: NonNullable<Line["exchange"]>;
  currency: StaffReturnView["currency"];
}) {
  const { line, exchange, currency } = props;
  const { m, format } = useI18n();
  const words = m.returns.exchange;
  const told = exchangeText(exchange, { own: line.sku, currency }, { words, format });
  return <p className="text-sm">{exchange.done ? words.sent(told) : words.wanted(told)}</p>;
}
