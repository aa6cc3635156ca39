import { Button, SignOutIcon, Skeleton, tabLinkClass, tabRowClass, useCurrentInView } from "@souk/ui";
import { Link, Navigate, useNavigate, useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useSignOut } from "../../lib/auth.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { impersonation } from "../../lib/impersonation.ts";
import { useMe } from "../../lib/me.ts";
import { Loaded } from "../../parts/loaded.tsx";

/** The account's pages under one row of tabs; guests are asked to sign in. */
export function AccountFrame({ children }: { children: ReactNode }) {
  const { locale } = usePastCartI18n();
  const me = useMe();
  return (
    <Loaded query={me} skeleton={<FrameSkeleton />}>
      {(user) =>
        user === null ? (
          <Navigate to="/$locale/sign-in" params={{ locale }} search={{ next: "account" }} replace />
        ) : (
          <div className="shop-width pt-8">
            <Greeting name={user.name} />
            <Tabs />
            <div className="pt-8">{children}</div>
          </div>
        )
      }
    </Loaded>
  );
}

function Greeting({ name }: { name: string }) {
  const { m, locale } = usePastCartI18n();
  const navigate = useNavigate();
  const signOut = useSignOut();
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
      <p className="text-lg text-muted">{m.account.hello(name)}</p>
      {impersonation === null ? (
        <Button
          variant="quiet"
          pending={signOut.isPending}
          start={<SignOutIcon size={18} />}
          onClick={() => {
            // Away first: the page under us would else ask a guest to sign in.
            void navigate({ to: "/$locale", params: { locale } }).then(() => signOut.mutate());
          }}
        >
          {m.account.signOut}
        </Button>
      ) : null}
    </div>
  );
}

function Tabs() {
  const { m, locale } = usePastCartI18n();
  const { pathname } = useLocation();
  const row = useCurrentInView<HTMLElement>(pathname);
  const tabs = [
    { to: "/$locale/account", end: "/account", text: m.account.orders },
    { to: "/$locale/account/messages", end: "/messages", text: m.account.messages },
    { to: "/$locale/account/addresses", end: "/addresses", text: m.account.addresses },
    { to: "/$locale/account/wishlist", end: "/wishlist", text: m.account.wishlist },
    { to: "/$locale/account/reviews", end: "/reviews", text: m.account.reviews },
    { to: "/$locale/account/credit", end: "/credit", text: m.account.credit },
    { to: "/$locale/account/devices", end: "/devices", text: m.account.sessions },
    { to: "/$locale/account/security", end: "/security", text: m.account.security },
    { to: "/$locale/account/activity", end: "/activity", text: m.account.activity },
    { to: "/$locale/account/notifications", end: "/notifications", text: m.account.notifications },
    { to: "/$locale/account/privacy", end: "/privacy", text: m.account.privacy },
  ] as const;
  return (
    <nav ref={row} aria-label={m.account.nav} className={tabRowClass}>
      {tabs.map(({ to, end, text }) => (
        <Link
          key={to}
          to={to}
          params={{ locale }}
          activeOptions={{ exact: true }}
          className={tabLinkClass(isUnder(pathname, end))}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}

/** A tab's own page, or one below it. */
function isUnder(pathname: string, end: string): boolean {
  const path = pathname.replace(/\/$/, "");
  return path.endsWith(end) || (end !== "/account" && path.includes(`/account${end}/`));
}

function FrameSkeleton() {
  return (
    <div className="shop-width pt-8">
      <Skeleton width="14rem" height="2rem" className="mb-6" />
      <Skeleton width="100%" height="2.75rem" className="mb-8" />
      <Skeleton width="100%" height="16rem" />
    </div>
  );
}
