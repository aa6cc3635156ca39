import type { CheckoutView } from "@souk/contracts";
import { buttonClass, EmptyState, linkClass, Skeleton } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { useMe } from "../../lib/me.ts";
import { usePayLink } from "../../lib/pay-link.ts";
import { trpc } from "../../lib/trpc.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { PageHeading } from "../../parts/page-heading.tsx";
import { useCheckout } from "./checkout-queries.ts";
import { blankAddress, draftOf } from "../../lib/form/draft-address.ts";
import { readDraft, type Draft } from "./draft.ts";
import { OrderSummary } from "./order-summary.tsx";
import { PaymentNotice } from "./payment-notice.tsx";
import { Steps } from "./steps.tsx";
import { pickupOf } from "./way-step.tsx";
import { usePlacing, type Placing } from "./use-placing.ts";
import type { Declined } from "./use-progress.ts";

/** From cart to order on one page; a guest needs no account. */
export function CheckoutPage({ declined, title }: { declined: Declined | undefined; title?: string }) {
  const { m } = usePastCartI18n();
  const byLink = usePayLink() !== null;
  const checkout = useCheckout();
  const me = useMe();
  const addresses = useQuery(trpc.account.addresses.queryOptions(undefined, { enabled: Boolean(me.data) }));
  // The form starts with what is known of the shopper; a failure there is no reason to wait.
  const ready = !me.isPending && (!me.data || !addresses.isPending);
  const placing = usePlacing(declined);
  return (
    <div className="shop-width pt-6 pb-16">
      <PageHeading title={title ?? m.checkout.title}>{title ?? m.checkout.title}</PageHeading>
      <Loaded
        query={ready ? checkout : { ...checkout, data: undefined, error: null }}
        skeleton={<CheckoutSkeleton />}
      >
        {(view) =>
          view.cart.lines.length === 0 ? (
            <NothingHere placing={placing} />
          ) : (
            <div className="mt-4 grid grid-cols-1 items-start gap-x-14 gap-y-4 md:grid-cols-[minmax(0,1fr)_minmax(18rem,24rem)]">
              <OrderSummary cart={view.cart} agreed={byLink} />
              <div>
                {me.data || byLink ? null : <GuestNote />}
                <Steps
                  view={view}
                  initial={
                    (byLink ? null : readDraft(sessionStorage)) ??
                    startOf(view, me.data?.email, addresses.data)
                  }
                  saved={(addresses.data ?? []).map((saved) => ({ id: saved.id, address: draftOf(saved) }))}
                  placing={placing}
                />
              </div>
            </div>
          )
        }
      </Loaded>
    </div>
  );
}

type Saved = readonly (Parameters<typeof draftOf>[0] & { isDefault: boolean })[];

/** What the form holds at first: what the server knows of this checkout, else the account's own. */
function startOf(view: CheckoutView, email: string | undefined, saved: Saved | undefined): Draft {
  const usual = saved?.find((address) => address.isDefault) ?? saved?.[0];
  const known = view.shippingAddress ?? usual;
  const own = known ? draftOf(known) : blankAddress();
  const { fullName, phone } = own;
  return {
    email: view.email ?? email ?? "",
    // The place where it is picked up is no address of the shopper's.
    shippingAddress: pickupOf(view) ? { ...blankAddress(), fullName, phone } : own,
    billingAddress: view.billingAddress?.line1 ? draftOf(view.billingAddress) : null,
    vatNumber: view.vatNumber ?? "",
    remind: view.remind,
  };
}

function GuestNote() {
  const { m, locale } = usePastCartI18n();
  return (
    <p className="pb-4 text-body text-muted">
      {m.checkout.guest} {m.checkout.haveAccount}{" "}
      <Link
        to="/$locale/sign-in"
        params={{ locale }}
        search={{ next: "checkout" }}
        className={linkClass("text")}
      >
        {m.account.signIn}
      </Link>
    </p>
  );
}

function NothingHere({ placing }: { placing: Placing }) {
  const { m, locale } = usePastCartI18n();
  return (
    <div className="mt-6 space-y-6">
      <PaymentNotice placing={placing} />
      {placing.phase === "working" ? (
        <CheckoutSkeleton />
      ) : (
        <EmptyState
          title={m.checkout.emptyTitle}
          action={
            <Link to="/$locale" params={{ locale }} className={buttonClass()}>
              {m.cart.emptyAction}
            </Link>
          }
        >
          {m.cart.empty}
        </EmptyState>
      )}
    </div>
  );
}

function CheckoutSkeleton() {
  return (
    <div className="mt-4 grid grid-cols-1 items-start gap-x-14 gap-y-4 md:grid-cols-[minmax(0,1fr)_minmax(18rem,24rem)]">
      <div className="space-y-5">
        {[1, 2, 3, 4, 5, 6].map((key) => (
          <Skeleton key={key} height="4.4rem" />
        ))}
      </div>
      <Skeleton height="22rem" className="rounded-lg! max-md:hidden" />
    </div>
  );
}
