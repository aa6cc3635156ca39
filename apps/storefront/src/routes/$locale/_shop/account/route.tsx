import { createFileRoute, Outlet } from "@tanstack/react-router";
import { AccountFrame } from "../../../../features/account/account-frame.tsx";
import { loadPastCart } from "../../../../lib/i18n.ts";

export const Route = createFileRoute("/$locale/_shop/account")({
  beforeLoad: ({ context }) => loadPastCart(context.locale),
  component: Account,
});

function Account() {
  return (
    <AccountFrame>
      <Outlet />
    </AccountFrame>
  );
}
