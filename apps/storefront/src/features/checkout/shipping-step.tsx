import type { CheckoutView } from "@souk/contracts";
import { Banner, Button, RadioGroup } from "@souk/ui";
import { useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { DeliveryTime } from "./delivery-time.tsx";
import { useSetShipping } from "./checkout-queries.ts";

/** How it is sent, and for how much. */
export function ShippingStep({ view, onSaved }: { view: CheckoutView; onSaved: () => void }) {
  const i18n = usePastCartI18n();
  const { m, format } = i18n;
  const save = useSetShipping();
  // Where it is picked up was asked with who comes for it.
  const options = view.shippingOptions.filter(({ pickup }) => pickup === null);
  const [picked, setPicked] = useState(view.shippingMethodCode ?? options[0]?.code);
  if (options.length === 0)
    return (
      <Banner tone="warning" role="alert">
        {m.checkout.noShipping}
      </Banner>
    );
  const option = options.find(({ code }) => code === picked);
  const { subtotal, discountTotal, currency } = view.cart;
  return (
    <form
      className="space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (picked !== undefined && !save.isPending) save.mutate(picked, { onSuccess: onSaved });
      }}
    >
      <RadioGroup
        label={m.checkout.shipping}
        hideLabel
        look="cards"
        value={picked ?? ""}
        onChange={setPicked}
        options={options.map(({ code, label, amount, pickup: _brought, ...when }) => ({
          value: code,
          label,
          help: <DeliveryTime {...when} />,
          end: amount === 0 ? m.checkout.free : format.money(amount, view.cart.currency),
        }))}
      />
      {option ? (
        <output className="tnum flex justify-between gap-6 text-lg font-semibold">
          <span>{m.cart.total}</span>
          <span>{format.money(subtotal - discountTotal + option.amount, currency)}</span>
        </output>
      ) : null}
      {save.error ? (
        <Banner tone="danger" role="alert">
          {errorText(save.error, i18n)}
        </Banner>
      ) : null}
      <Button
        type="submit"
        size="lg"
        className="max-sm:w-full"
        pending={save.isPending}
        pendingLabel={m.common.loading}
      >
        {m.checkout.toPayment}
      </Button>
    </form>
  );
}
