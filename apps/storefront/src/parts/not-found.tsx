import { buttonClass, EmptyState } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useI18n } from "../lib/i18n.ts";
import { takeHeadingFocus } from "../lib/navigation-focus.ts";
import { usePageTitle } from "./page-heading.tsx";

/** Nothing lives at this address; here is the way out. */
export function NotFound() {
  const { m, locale } = useI18n();
  usePageTitle(m.common.notFound);
  useEffect(() => {
    if (takeHeadingFocus(window.location.pathname))
      document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="shop-width py-12">
      <EmptyState
        level={1}
        title={m.common.notFound}
        action={
          <>
            <Link to="/$locale" params={{ locale }} className={buttonClass({ variant: "primary" })}>
              {m.common.toHome}
            </Link>
            <Link
              to="/$locale/search"
              params={{ locale }}
              search={{}}
              className={buttonClass({ variant: "secondary" })}
            >
              {m.shell.everything}
            </Link>
          </>
        }
      >
        {m.common.notFoundHelp}
      </EmptyState>
    </div>
  );
}
