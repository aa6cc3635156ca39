import { buttonClass, cx, UserIcon } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";
import { useMe } from "../../lib/me.ts";
import { lazy, Suspense } from "react";
import { barItemClass } from "./bar-item-class.ts";

// Nothing of it is in what guests load.
const UnreadBadge = lazy(() => import("./unread-badge.tsx"));

/** To the account, or to sign in. */
export function AccountLink({ look }: { look: "header" | "bar" }) {
  const { m, locale } = useI18n();
  const me = useMe();
  const signedIn = Boolean(me.data);
  const text = signedIn ? m.shell.account : m.shell.signIn;
  const className =
    look === "bar" ? barItemClass : buttonClass({ variant: "quiet", className: cx("gap-2", "px-3") });
  const content = (
    <>
      <UserIcon size={look === "bar" ? 22 : 20} />
      <span>{text}</span>
      {signedIn ? (
        <Suspense>
          <UnreadBadge />
        </Suspense>
      ) : null}
    </>
  );
  return signedIn ? (
    <Link to="/$locale/account" params={{ locale }} className={className}>
      {content}
    </Link>
  ) : (
    <Link to="/$locale/sign-in" params={{ locale }} search={{}} className={className}>
      {content}
    </Link>
  );
}
