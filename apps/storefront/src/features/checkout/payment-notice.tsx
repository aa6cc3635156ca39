import { Banner, Button, Spinner } from "@souk/ui";
import { useEffect, useRef } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { useCurrency } from "../../lib/market.ts";
import { errorText } from "../../lib/problem-text.ts";
import { problemOf } from "../../lib/trpc.ts";
import type { Placing } from "./use-placing.ts";

/** How the last try went, or what is being waited for. Takes the focus when a try has failed. */
export function PaymentNotice({ placing }: { placing: Placing }) {
  const { m } = usePastCartI18n();
  const box = useRef<HTMLDivElement>(null);
  const turn = placing.outcome?.turn ?? 0;
  const lost = placing.phase === "unknown";
  useEffect(() => {
    if (turn > 0 || lost) box.current?.focus();
  }, [turn, lost]);
  return (
    <div ref={box} tabIndex={-1} className="outline-none empty:hidden">
      {placing.phase === "waiting" || placing.phase === "leaving" ? (
        <div role="alert" className="flex items-start gap-3 rounded-lg bg-primary-soft p-4">
          <Spinner size={24} className="text-primary" />
          <div>
            <p className="font-semibold">{m.checkout.waitingTitle}</p>
            <p>{placing.phase === "leaving" ? m.checkout.redirecting : m.checkout.waitingText}</p>
          </div>
        </div>
      ) : null}
      {lost ? (
        <Banner
          tone="warning"
          role="alert"
          title={m.checkout.unknownTitle}
          action={
            <Button size="sm" variant="secondary" onClick={() => void placing.lookUp()}>
              {m.checkout.askAgain}
            </Button>
          }
        >
          {m.checkout.unknownText}
        </Banner>
      ) : null}
      <Failure outcome={placing.outcome} />
    </div>
  );
}

function Failure({ outcome }: { outcome: Placing["outcome"] }) {
  const i18n = usePastCartI18n();
  const { m } = i18n;
  const currency = useCurrency();
  const money = (amount: number): string => i18n.format.money(amount, currency);
  if (!outcome) return null;
  if ("declined" in outcome)
    return (
      <Banner tone="danger" role="alert" title={m.checkout.declinedTitle}>
        {m.checkout.declined[outcome.declined]} {m.checkout.kept}
      </Banner>
    );
  const problem = problemOf(outcome.error);
  const title = problem ? m.checkout.changedTitle : m.checkout.failedTitle;
  return (
    <Banner tone="warning" role="alert" title={title}>
      <p>{errorText(outcome.error, i18n)}</p>
      {problem?.code === "PRICE_CHANGED" && problem.details.expected !== problem.details.actual ? (
        <p className="tnum mt-1">
          {m.checkout.newTotal(money(problem.details.expected), money(problem.details.actual))}
        </p>
      ) : null}
    </Banner>
  );
}
