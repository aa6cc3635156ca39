import type { RuleCheck } from "@souk/contracts";
import { StatusPill } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { promotionName } from "./promotion-words.ts";

/** Promotions, alone and in pairs, which give goods away on a cart that can be. */
export function RuleChecks({ checks }: { checks: readonly RuleCheck[] }) {
  const { m, format, locale } = useI18n();
  const words = m.simulator;
  return (
    <section aria-label={words.checks}>
      <h3 className="font-semibold">{words.checks}</h3>
      <p className="text-sm text-muted">{words.checksText}</p>
      {checks.length === 0 ? <p className="mt-2">{words.checksFine}</p> : null}
      <ul className="mt-2 flex flex-col gap-2">
        {checks.map(({ names, currency, value, paid, flags }) => {
          const text = names.map((name) => promotionName(name, locale)).join(" + ");
          return (
            <li key={`${text} ${currency}`} className="flex flex-wrap items-center gap-2">
              <span className="wrap-anywhere">
                {words.check(text, format.money(value, currency), format.money(paid, currency))}
              </span>
              {flags.map((flag) => (
                <StatusPill key={flag} tone="warning">
                  {words.flags[flag]}
                </StatusPill>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
