import type { CartView } from "@souk/contracts";
import { useI18n } from "../lib/i18n.ts";

type Totals = Pick<
  CartView,
  "currency" | "subtotal" | "shippingTotal" | "discountTotal" | "taxIncluded" | "total"
>;

/** What the cart adds up to. The same everywhere it is shown. */
export function CartTotals({ cart }: { cart: Totals }) {
  const { m, format } = useI18n();
  const money = (amount: number): string => format.money(amount, cart.currency);
  const shipping =
    cart.shippingTotal === null
      ? m.cart.shippingLater
      : cart.shippingTotal === 0
        ? m.cart.shippingFree
        : money(cart.shippingTotal);
  return (
    <dl className="tnum grid grid-cols-[1fr_auto] gap-y-1.5 text-body [&_dd]:ps-6">
      <dt className="text-muted">{m.cart.subtotal}</dt>
      <dd className="text-end">{money(cart.subtotal)}</dd>
      {cart.discountTotal > 0 ? (
        <>
          <dt className="text-muted">{m.cart.discount}</dt>
          <dd className="text-end">−{money(cart.discountTotal)}</dd>
        </>
      ) : null}
      <dt className="text-muted">{m.cart.shipping}</dt>
      <dd className={cart.shippingTotal === null ? "text-end text-muted" : "text-end"}>{shipping}</dd>
      <dt className="hairline-t mt-1.5 pt-3 text-lg font-semibold">{m.cart.total}</dt>
      <dd className="hairline-t mt-1.5 pt-3 text-end text-lg font-semibold">{money(cart.total)}</dd>
      {cart.taxIncluded > 0 ? (
        <dd className="col-span-2 text-end text-sm text-faint">
          {m.cart.taxIncluded(money(cart.taxIncluded))}
        </dd>
      ) : null}
    </dl>
  );
}
