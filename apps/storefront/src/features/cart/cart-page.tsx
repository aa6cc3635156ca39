import type { CartLineView } from "@souk/contracts";
import { announce, Banner, buttonClass, LockIcon } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { CartLines } from "./cart-lines.tsx";
import { useSavedChanges } from "./cart-queries.ts";
import { SavedLines } from "./saved-lines.tsx";
import { useCart } from "../../lib/cart-cache.ts";
import { CartTotals } from "../../parts/cart-totals.tsx";
import { FreeDelivery } from "../../parts/free-delivery.tsx";
import { PromotionCodes } from "../../parts/promotion-codes.tsx";

export function CartPage() {
  const i18n = useI18n();
  const { m, locale } = i18n;
  const cart = useCart().data;
  const savedHeading = useRef<HTMLHeadingElement>(null);
  const { save } = useSavedChanges();
  const [failure, setFailure] = useState<string | null>(null);
  const putAside = (line: CartLineView): void => {
    setFailure(null);
    save.mutate(line.id, {
      onSuccess: () => {
        announce(m.cart.saved.saved(line.name));
        savedHeading.current?.focus({ preventScroll: true });
      },
      onError: (error) => setFailure(`${m.cart.notChanged} ${errorText(error, i18n)}`),
    });
  };
  const filled = cart !== undefined && cart.lines.length > 0;
  return (
    <div className="shop-width pt-8">
      <PageHeading title={m.cart.title}>{m.cart.title}</PageHeading>
      {filled ? <p className="tnum mt-1 text-muted">{m.cart.units(cart.count)}</p> : null}
      <div className="mt-6 grid grid-cols-1 items-start gap-x-12 gap-y-8 md:grid-cols-[minmax(0,1fr)_22rem]">
        <div className={filled ? "" : "md:col-span-2"}>
          {failure ? (
            <Banner tone="danger" role="alert" className="mb-3">
              {failure}
            </Banner>
          ) : null}
          <CartLines onSave={putAside} />
        </div>
        {filled ? (
          <section
            aria-label={m.cart.total}
            className="rounded-lg bg-sand p-5 md:sticky md:top-[calc(1.5rem+var(--bar-height,0px))] md:row-span-2"
          >
            <FreeDelivery cart={cart} />
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
        <SavedLines heading={savedHeading} />
      </div>
    </div>
  );
}
