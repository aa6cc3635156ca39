import { ArrowStartIcon, linkClass, LockIcon, SoukMark } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";

/** Nothing else on the page: the mark, the way back to the cart, and that it is safe. */
export function CheckoutShell({ children, back = true }: { children: ReactNode; back?: boolean }) {
  const { m, locale } = usePastCartI18n();
  return (
    <>
      <header className="hairline-b">
        <div className="shop-width flex h-16 items-center justify-between gap-4">
          <Link
            to="/$locale"
            params={{ locale }}
            aria-label={m.shell.toStart}
            className="flex rounded-sm py-1"
          >
            <SoukMark size={28} name={m.common.shop} />
          </Link>
          <p className="hidden items-center gap-2 text-sm text-muted sm:flex">
            <LockIcon size={18} />
            {m.checkout.secure}
          </p>
          {back ? <BackToCart /> : null}
        </div>
      </header>
      {children}
    </>
  );
}

function BackToCart() {
  const { m, locale } = usePastCartI18n();
  return (
    <Link
      to="/$locale/cart"
      params={{ locale }}
      className={linkClass("quiet", "inline-flex min-h-11 items-center gap-2")}
    >
      <ArrowStartIcon size={18} />
      {m.checkout.backToCart}
    </Link>
  );
}
