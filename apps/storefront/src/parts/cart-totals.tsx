import type { AppliedPromotion, CartView } from "@souk/contracts";
import { nameIn } from "@souk/i18n";
import { Fragment } from "react";
import { useI18n } from "../lib/i18n.ts";
import { TaxRows } from "./tax-rows.tsx";
import { WhyPrice } from "./why-price.tsx";

export type Totals = Pick<
  CartView,
  | "currency"
  | "subtotal"
  | "shippingTotal"
  | "shippingDiscount"
  | "discountTotal"
  | "taxIncluded"
  | "taxTotal"
  | "taxes"
  | "taxExempt"
  | "total"
  | "promotions"
  | "trace"
>;

/** What the cart adds up to, and why. The same everywhere it is shown. */
export function CartTotals({ cart }: { cart: Totals }) {
  const { m, format } = useI18n();
  const money = (amount: number): string => format.money(amount, cart.currency);
  const known = cart.promotions.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <>
      <dl className="tnum grid grid-cols-[1fr_auto] gap-y-1.5 text-body [&_dd]:ps-6">
        <dt className="text-muted">{m.cart.subtotal}</dt>
        <dd className="text-end">{money(cart.subtotal)}</dd>
        {cart.promotions.map((one) => (
          <PromotionRow key={`${one.promotionId} ${one.kind}`} promotion={one} money={money} />
        ))}
        {cart.discountTotal > known ? (
          <>
            <dt className="text-muted">{m.cart.discount}</dt>
            <dd className="text-end">−{money(cart.discountTotal - known)}</dd>
          </>
        ) : null}
        <dt className="text-muted">{m.cart.shipping}</dt>
        <dd className={cart.shippingTotal === null ? "text-end text-muted" : "text-end"}>
          <ShippingCost cart={cart} money={money} />
        </dd>
        {cart.taxTotal > 0 ? <TaxRows cart={cart} money={money} /> : null}
        <dt className="hairline-t mt-1.5 pt-3 text-lg font-semibold">{m.cart.total}</dt>
        <dd className="hairline-t mt-1.5 pt-3 text-end text-lg font-semibold">{money(cart.total)}</dd>
        {cart.taxIncluded > 0 ? <TaxRows cart={cart} money={money} /> : null}
        {cart.taxExempt ? (
          <dd className="col-span-2 text-end text-sm text-faint">{m.pricing.taxFree}</dd>
        ) : null}
      </dl>
      <WhyPrice cart={cart} />
    </>
  );
}

interface RowProps {
  promotion: AppliedPromotion;
  money: (amount: number) => string;
}

function PromotionRow({ promotion, money }: RowProps) {
  const { m, locale } = useI18n();
  const { name, code, kind, amount } = promotion;
  // What shipping is let off stands beside the shipping; here it says that it will be, before one is chosen.
  const worth = amount > 0 ? <>−{money(amount)}</> : m.pricing.chooseDelivery;
  return (
    <Fragment>
      <dt className="min-w-0 wrap-anywhere text-palm">
        {kind === "GIFT" ? `${m.pricing.gift}: ` : null}
        {nameIn(name, locale)}
        {code ? <bdi className="ms-1.5 font-mono text-caption text-muted">{code}</bdi> : null}
      </dt>
      <dd className="text-end text-palm">{worth}</dd>
    </Fragment>
  );
}

function ShippingCost({ cart, money }: { cart: Totals; money: (amount: number) => string }) {
  const { m } = useI18n();
  if (cart.shippingTotal === null) return m.cart.shippingLater;
  return cart.shippingTotal === 0 ? m.cart.shippingFree : money(cart.shippingTotal);
}
