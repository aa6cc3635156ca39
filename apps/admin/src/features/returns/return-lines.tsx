import type { StaffReturnView } from "@souk/contracts";
import { exchangeText } from "@souk/i18n/exchange-text";
import { Card } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

/** What comes back, why, and what was found when it was looked at. */
export function ReturnLines({ view }: { view: StaffReturnView }) {
  const { m, format } = useI18n();
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
                <p className="text-sm">
                  {line.exchange.done
                    ? m.returns.exchange.sent(
                        exchangeText(
                          line.exchange,
                          { own: line.sku, currency: view.currency },
                          { words: m.returns.exchange, format },
                        ),
                      )
                    : m.returns.exchange.wanted(
                        exchangeText(
                          line.exchange,
                          { own: line.sku, currency: view.currency },
                          { words: m.returns.exchange, format },
                        ),
                      )}
                </p>
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
    </Card>
  );
}
