import { createFileRoute, Outlet } from "@tanstack/react-router";
import { CheckoutShell } from "../../../features/checkout/checkout-shell.tsx";
import { Notices } from "../../../features/shell/notices.tsx";
import { MAIN_ID, SkipLink } from "../../../features/shell/skip-link.tsx";
import { loadPastCart } from "../../../lib/i18n.ts";

export const Route = createFileRoute("/$locale/checkout")({
  beforeLoad: ({ context }) => loadPastCart(context.locale),
  component: CheckoutLayout,
});

function CheckoutLayout() {
  return (
    <>
      <SkipLink />
      <Notices />
      <CheckoutShell>
        <main id={MAIN_ID} tabIndex={-1}>
          <Outlet />
        </main>
      </CheckoutShell>
    </>
  );
}
