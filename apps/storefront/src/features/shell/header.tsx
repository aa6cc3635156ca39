import { SoukMark } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { AccountLink } from "./account-link.tsx";
import { Departments } from "./departments.tsx";
import { Preferences } from "./preferences.tsx";
import { SearchBox } from "./search-box.tsx";

/** Mark, search in the middle, what is the shopper's own at the end; departments below. */
export function Header({ wishlist, garage, cart }: Record<"wishlist" | "garage" | "cart", ReactNode>) {
  const { m, locale } = useI18n();
  return (
    <header className="no-print relative z-10 bg-paper">
      <div className="shop-width flex flex-wrap items-center gap-x-4 gap-y-2 pt-3 pb-2 md:h-18 md:flex-nowrap md:gap-x-8 md:py-0">
        <Link to="/$locale" params={{ locale }} aria-label={m.shell.toStart} className="flex rounded-sm py-1">
          <SoukMark size={32} name={m.common.shop} />
        </Link>
        <div className="order-last w-full md:order-none md:mx-auto md:max-w-xl md:flex-1">
          <SearchBox />
        </div>
        <div className="ms-auto flex items-center gap-1 md:ms-0">
          <Preferences />
          {wishlist}
          <span className="hidden items-center gap-1 md:flex">
            {garage}
            <AccountLink look="header" />
            {cart}
          </span>
        </div>
      </div>
      <Departments />
    </header>
  );
}
