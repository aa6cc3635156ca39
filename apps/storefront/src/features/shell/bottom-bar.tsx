import { HomeIcon, SearchIcon } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { AccountLink } from "./account-link.tsx";
import { barItemClass } from "./bar-item-class.ts";

/** Within the thumb's reach: home, search, garage, account, cart. */
export function BottomBar({ garage, cart }: { garage: ReactNode; cart: ReactNode }) {
  const { m, locale } = useI18n();
  return (
    <nav
      aria-label={m.shell.mainMenu}
      className="bottom-bar-narrow no-print hairline-t fixed inset-x-0 bottom-0 z-20 flex bg-surface px-2 pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <Link to="/$locale" params={{ locale }} activeOptions={{ exact: true }} className={barItemClass}>
        <HomeIcon size={22} />
        {m.common.home}
      </Link>
      <Link to="/$locale/search" params={{ locale }} search={{}} className={barItemClass}>
        <SearchIcon size={22} />
        {m.catalog.searchTitle}
      </Link>
      {garage}
      <AccountLink look="bar" />
      {cart}
    </nav>
  );
}
