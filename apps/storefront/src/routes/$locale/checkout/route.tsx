import { createFileRoute, Outlet } from "@tanstack/react-router";
import { CheckoutShell } from "../../../features/checkout/checkout-shell.tsx";
import { OfflineNotice } from "../../../features/shell/offline-notice.tsx";
import { MAIN_ID, SkipLink } from "../../../features/shell/skip-link.tsx";

export const Route = createFileRoute("/$locale/checkout")({ component: CheckoutLayout });

function CheckoutLayout() {
  return (
    <>
      <SkipLink />
      <OfflineNotice />
      <CheckoutShell>
        <main id={MAIN_ID} tabIndex={-1}>
          <Outlet />
        </main>
      </CheckoutShell>
    </>
  );
}
