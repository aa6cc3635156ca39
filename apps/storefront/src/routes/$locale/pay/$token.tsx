import { createFileRoute } from "@tanstack/react-router";
import { CheckoutPage } from "../../../features/checkout/checkout-page.tsx";
import { DuePage } from "../../../features/checkout/due-page.tsx";
import { CheckoutShell } from "../../../features/checkout/checkout-shell.tsx";
import { declinedIn } from "../../../features/checkout/declined.ts";
import { PayPage } from "../../../features/pay/pay-page.tsx";
import { Notices } from "../../../features/shell/notices.tsx";
import { MAIN_ID, SkipLink } from "../../../features/shell/skip-link.tsx";
import { loadPastCart } from "../../../lib/i18n.ts";

export const Route = createFileRoute("/$locale/pay/$token")({
  validateSearch: declinedIn,
  beforeLoad: ({ context }) => loadPastCart(context.locale),
  component: Pay,
});

function Pay() {
  const { token } = Route.useParams();
  const { declined } = Route.useSearch();
  return (
    <>
      <SkipLink />
      <Notices />
      <CheckoutShell back={false}>
        <main id={MAIN_ID} tabIndex={-1}>
          <PayPage token={token}>
            {(title, due) =>
              due ? (
                <DuePage key={token} view={due} declined={declined} title={title} />
              ) : (
                <CheckoutPage key={token} declined={declined} title={title} />
              )
            }
          </PayPage>
        </main>
      </CheckoutShell>
    </>
  );
}
