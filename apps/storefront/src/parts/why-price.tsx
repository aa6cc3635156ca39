import { describeStep } from "@souk/i18n/describe-step";
import { loadTraceMessages } from "@souk/i18n/trace";
import { cx, Disclosure } from "@souk/ui";
import { useI18n } from "../lib/i18n.ts";
import { useWords } from "../lib/use-words.ts";
import type { Totals } from "./cart-totals.tsx";

/** How the total came about, step by step, for whoever asks. */
export function WhyPrice({ cart }: { cart: Pick<Totals, "trace" | "currency" | "subtotal"> }) {
  const { m, format, locale } = useI18n();
  const words = useWords("trace", loadTraceMessages, cart.trace.length > 0);
  const steps = words
    ? cart.trace.map((step) => describeStep(step, { words, format, locale, currency: cart.currency }))
    : [];
  if (cart.trace.length === 0) return null;
  return (
    <Disclosure title={m.pricing.why} className="no-print mt-2 text-sm not-open:border-0">
      <ol className="tnum space-y-1.5">
        <li className="flex justify-between gap-4">
          <span>{m.cart.subtotal}</span>
          <span>{format.money(cart.subtotal, cart.currency)}</span>
        </li>
        {steps.map(({ text, amount, aside }) => (
          <li key={text} className={cx("flex justify-between gap-4", aside && "text-muted")}>
            <span className="min-w-0 wrap-anywhere">{text}</span>
            {amount === null ? null : <span className="shrink-0">{amount}</span>}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
