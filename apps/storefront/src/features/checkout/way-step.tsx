import type { CheckoutView, PickupStop } from "@souk/contracts";
import { RadioGroup } from "@souk/ui";
import { type ReactNode, useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { readDraft, type Draft } from "./draft.ts";
import { PickupStep } from "./pickup-step.tsx";

/** Where the shopper comes for it; null: it is brought. */
export function pickupOf(
  view: Pick<CheckoutView, "shippingOptions" | "shippingMethodCode">,
): PickupStop | null {
  return view.shippingOptions.find(({ code }) => code === view.shippingMethodCode)?.pickup ?? null;
}

interface Props {
  view: CheckoutView;
  initial: Draft;
  onSaved: () => void;
  /** What is asked where it is brought, from what was typed. */
  children: (typed: Draft) => ReactNode;
}

/** Brought, or picked up: where there is a place for that. What was typed for the one way outlives a look at the other. */
export function WayStep({ view, initial, onSaved, children }: Props) {
  const { m } = usePastCartI18n();
  const say = m.checkout.pickup;
  const [way, setWay] = useState(pickupOf(view) ? "pickup" : "delivery");
  const [turned, setTurned] = useState(false);
  const typed = (turned ? readDraft(sessionStorage) : null) ?? initial;
  if (view.pickups.length === 0) return children(initial);
  return (
    <div className="space-y-6">
      <RadioGroup
        label={say.how}
        look="cards"
        value={way}
        onChange={(next) => {
          setWay(next);
          setTurned(true);
        }}
        options={[
          { value: "delivery", label: say.deliver, help: say.deliverHelp },
          { value: "pickup", label: say.label, help: say.help },
        ]}
      />
      {way === "pickup" ? <PickupStep view={view} initial={typed} onSaved={onSaved} /> : children(typed)}
    </div>
  );
}
