import type { CartLineView, CartProblem, CartView } from "@souk/contracts";
import { ChevronDownIcon, CountBadge, cx, Picture, WarningIcon } from "@souk/ui";
import { useId, useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { pictureProps } from "../../lib/media.ts";
import { cartProblemText } from "../../parts/cart-problem-text.ts";
import { CartTotals } from "../../parts/cart-totals.tsx";
import { LinePrice } from "../../parts/line-price.tsx";
import { PromotionCodes } from "../../parts/promotion-codes.tsx";

/** What is bought and what it costs: beside the steps, on a phone folded above them. `agreed`: with staff, and as it is. */
export function OrderSummary({ cart, agreed }: { cart: CartView; agreed: boolean }) {
  const { m, format } = usePastCartI18n();
  const id = useId();
  const troubled = cart.problems.length > 0;
  const [open, setOpen] = useState(false);
  const shown = open || troubled;
  return (
    <aside
      aria-label={m.checkout.summary}
      className="rounded-lg bg-sand p-4 md:sticky md:top-[calc(1.5rem+var(--bar-height,0px))] md:order-last md:p-6"
    >
      <h2 className="hidden text-lg md:block">{m.checkout.summary}</h2>
      <button
        type="button"
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setOpen(!shown)}
        className="flex min-h-11 w-full items-center justify-between gap-3 rounded-sm text-start font-medium md:hidden"
      >
        <span>
          {m.checkout.summary}
          <span className="tnum block text-sm font-normal text-muted">
            {m.checkout.summaryWith(cart.count, format.money(cart.total, cart.currency))}
          </span>
        </span>
        <ChevronDownIcon size={18} className={shown ? "rotate-180" : ""} />
      </button>
      <div id={id} className={cx("md:block", shown ? "block" : "hidden")}>
        <ul className="my-4 max-h-96 space-y-4 overflow-y-auto pt-2">
          {cart.lines.map((line) => (
            <SummaryLine
              key={line.id}
              line={line}
              cart={cart}
              problems={cart.problems.filter((problem) => problem.lineId === line.id)}
            />
          ))}
        </ul>
        <CartTotals cart={cart} />
        {agreed ? null : <PromotionCodes cart={cart} />}
      </div>
    </aside>
  );
}

function SummaryLine(props: { line: CartLineView; cart: CartView; problems: readonly CartProblem[] }) {
  const { line, cart, problems } = props;
  const i18n = usePastCartI18n();
  const { m, format } = i18n;
  const count = format.number(line.quantity);
  return (
    <li className="flex items-start gap-4">
      <span className="relative w-14 shrink-0">
        {line.picture ? (
          <Picture {...pictureProps(line.picture, "56px")} alt="" className="rounded-md!" />
        ) : (
          <span className="block aspect-4/5 rounded-md bg-dune" />
        )}
        <CountBadge className="-end-2! -top-2! bg-ink! text-paper!">{count}</CountBadge>
      </span>
      <span className="min-w-0 flex-1">
        <span className="line-clamp-2 block text-body leading-snug font-medium">{line.name}</span>
        <span className="block text-sm text-muted">{line.options}</span>
        <span className="sr-only">{m.checkout.quantity(count)}</span>
        {problems.map((problem) => (
          <span key={problem.kind} className="mt-1 flex items-start gap-1.5 text-sm text-pomegranate">
            <WarningIcon size={16} className="mt-0.5" />
            {cartProblemText(problem, cart.currency, i18n)}
          </span>
        ))}
      </span>
      <span className="tnum text-body">
        <LinePrice line={line} currency={cart.currency} />
      </span>
    </li>
  );
}
