import { buttonClass, LockIcon } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { CartLines } from "./cart-lines.tsx";
import { useCart } from "../../lib/cart-cache.ts";
import { CartTotals } from "../../parts/cart-totals.tsx";
import { PromotionCodes } from "../../parts/promotion-codes.tsx";

export function CartPage() {
  const { m, locale } = useI18n();
  const cart = useCart().data;
  const filled = cart !== undefined && cart.lines.length > 0;
  return (
    <div className="shop-width pt-8">
      <PageHeading title={m.cart.title}>{m.cart.title}</PageHeading>
      {filled ? <p className="tnum mt-1 text-muted">{m.cart.units(cart.count)}</p> : null}
      <div className="mt-6 grid grid-cols-1 items-start gap-x-12 gap-y-8 md:grid-cols-[minmax(0,1fr)_22rem]">
        <div className={filled ? "" : "md:col-span-2"}>
          <CartLines />
        </div>
        {filled ? (
          <section aria-label={m.cart.total} className="rounded-lg bg-sand p-5 md:sticky md:top-6">
            <CartTotals cart={cart} />
            <PromotionCodes cart={cart} />
            <Link
              to="/$locale/checkout"
              params={{ locale }}
              className={buttonClass({ size: "lg", block: true, className: "mt-5" })}
            >
              <LockIcon size={18} />
              {m.cart.checkout}
            </Link>
          </section>
        ) : null}
      </div>
    </div>
  );
}
