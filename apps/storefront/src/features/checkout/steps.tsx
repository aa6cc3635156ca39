import type { CheckoutView } from "@souk/contracts";
import { useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { AddressLines } from "../../parts/address-lines.tsx";
import { blocksCheckout } from "../../parts/cart-problem-text.ts";
import { CartProblems } from "../../parts/cart-problems.tsx";
import { ContactStep } from "./contact-step.tsx";
import type { DraftAddress } from "../../lib/form/draft-address.ts";
import { DeliveryTime } from "./delivery-time.tsx";
import type { Draft } from "./draft.ts";
import { PickupLines } from "../../parts/pickup-lines.tsx";
import { GiftCards } from "./gift-cards.tsx";
import { isBusy, PaymentStep } from "./payment-step.tsx";
import { ShippingStep } from "./shipping-step.tsx";
import { Step, type StepState } from "./step.tsx";
import { pickupOf, WayStep } from "./way-step.tsx";
import type { Placing } from "./use-placing.ts";

const STEPS = ["contact", "shipping", "payment"] as const;
type StepName = (typeof STEPS)[number];

/** The first step that is not done yet. */
export function nextStep(
  view: Pick<CheckoutView, "email" | "shippingAddress" | "shippingMethodCode">,
): StepName {
  if (view.email === null || view.shippingAddress === null) return "contact";
  return view.shippingMethodCode === null ? "shipping" : "payment";
}

interface Props {
  view: CheckoutView;
  initial: Draft;
  saved: readonly { id: string; address: DraftAddress }[];
  placing: Placing;
}

export function Steps({ view, initial, saved, placing }: Props) {
  const { m } = usePastCartI18n();
  // A step opened again, until it is saved; `moved` tells a step by the shopper from the first look at the page.
  const [edited, setEdited] = useState<StepName | null>(null);
  const [moved, setMoved] = useState(false);
  const next = nextStep(view);
  const current = edited !== null && STEPS.indexOf(edited) < STEPS.indexOf(next) ? edited : next;
  const go = (to: StepName | null): void => {
    setEdited(to);
    setMoved(true);
  };
  const frame = (name: StepName) => {
    const state: StepState =
      name === current ? "current" : STEPS.indexOf(name) < STEPS.indexOf(next) ? "done" : "ahead";
    return {
      number: STEPS.indexOf(name) + 1,
      title: m.checkout[name],
      state,
      entered: moved && name === current,
      // Where it is picked up is chosen with who comes for it.
      onEdit: () => go(name === "shipping" && pickupOf(view) ? "contact" : name),
    };
  };
  return (
    <>
      <CartProblems cart={view.cart} />
      <Step {...frame("contact")} summary={<ContactSummary view={view} />}>
        <WayStep view={view} initial={initial} onSaved={() => go(null)}>
          {(typed) => (
            <ContactStep
              initial={typed}
              saved={saved}
              reverseChargeCountries={view.reverseChargeCountries}
              onSaved={() => go(null)}
            />
          )}
        </WayStep>
      </Step>
      <Step {...frame("shipping")} summary={<ShippingSummary view={view} />}>
        <ShippingStep
          key={view.shippingOptions.map(({ code }) => code).join()}
          view={view}
          onSaved={() => go(null)}
        />
      </Step>
      <Step {...frame("payment")}>
        <PaymentStep
          view={{ ...view, pickedUp: pickupOf(view) !== null }}
          first={<GiftCards view={view} busy={isBusy(placing)} />}
          blocked={view.cart.problems.some(blocksCheckout)}
          placing={placing}
        />
      </Step>
    </>
  );
}

function ContactSummary({ view }: { view: CheckoutView }) {
  const { m } = usePastCartI18n();
  const place = pickupOf(view);
  if (place)
    return (
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <div>
          <p className="ltr mb-1 w-fit text-muted">{view.email}</p>
          <p className="font-medium">
            <bdi>{view.shippingAddress?.fullName}</bdi>
          </p>
          <p className="ltr w-fit text-muted">{view.shippingAddress?.phone}</p>
        </div>
        <PickupLines place={place} />
      </div>
    );
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      <div>
        <p className="ltr mb-1 w-fit text-muted">{view.email}</p>
        {view.shippingAddress ? <AddressLines address={view.shippingAddress} /> : null}
      </div>
      {view.billingAddress ? (
        <div>
          <p className="mb-1 text-muted">{m.checkout.billing}</p>
          <AddressLines address={view.billingAddress} />
        </div>
      ) : (
        <p className="text-sm text-muted sm:pt-1">{m.checkout.billingTo}</p>
      )}
    </div>
  );
}

function ShippingSummary({ view }: { view: CheckoutView }) {
  const { m, format } = usePastCartI18n();
  const chosen = view.shippingOptions.find(({ code }) => code === view.shippingMethodCode);
  if (!chosen) return null;
  const price = chosen.amount === 0 ? m.checkout.free : format.money(chosen.amount, view.cart.currency);
  return (
    <p className="flex flex-wrap gap-x-3">
      <span className="font-medium">{chosen.label}</span>
      <span className="text-muted">
        <DeliveryTime {...chosen} pickup={chosen.pickup !== null} />
      </span>
      <span className="tnum">{price}</span>
    </p>
  );
}
