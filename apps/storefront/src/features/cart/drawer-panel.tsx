import { buttonClass, linkClass } from "@souk/ui";
import { Drawer } from "@souk/ui/drawer";
import { Link } from "@tanstack/react-router";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { useI18n } from "../../lib/i18n.ts";
import { CartLines } from "./cart-lines.tsx";
import { useCart } from "../../lib/cart-cache.ts";
import { CartTotals } from "../../parts/cart-totals.tsx";
import { FreeDelivery } from "../../parts/free-delivery.tsx";
import { PromotionCodes } from "../../parts/promotion-codes.tsx";
import { closeCart, openCart } from "./drawer-state.ts";

export default function DrawerPanel({ open }: { open: boolean }) {
  const { m, locale } = useI18n();
  const cart = useCart().data;
  const filled = cart !== undefined && cart.lines.length > 0;
  return (
    <I18nProvider locale={locale}>
      <Drawer
        open={open}
        onOpenChange={(next) => (next ? openCart() : closeCart())}
        title={filled ? `${m.cart.title} (${cart.count})` : m.cart.title}
        closeLabel={m.common.close}
        footer={
          filled ? (
            <div className="w-full">
              <FreeDelivery cart={cart} />
              <CartTotals cart={cart} />
              <PromotionCodes cart={cart} />
              <Link
                to="/$locale/checkout"
                params={{ locale }}
                onClick={closeCart}
                className={buttonClass({ size: "lg", block: true, className: "mt-4" })}
              >
                {m.cart.checkout}
              </Link>
              <p className="mt-3 text-center">
                <Link
                  to="/$locale/cart"
                  params={{ locale }}
                  onClick={closeCart}
                  className={linkClass("text", "inline-flex min-h-8 items-center text-body")}
                >
                  {m.cart.toCart}
                </Link>
              </p>
            </div>
          ) : undefined
        }
      >
        <CartLines onLeave={closeCart} />
      </Drawer>
    </I18nProvider>
  );
}
