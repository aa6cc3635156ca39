import { type CheckoutView, SetPickupInput } from "@souk/contracts";
import { Checkbox, RadioGroup } from "@souk/ui";
import { useState } from "react";
import { type UseFormReturn, useWatch } from "react-hook-form";
import type { z } from "zod";
import { blankAddress } from "../../lib/form/draft-address.ts";
import { shownProblems } from "../../lib/form/form-problems.ts";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { AddressFields } from "../../parts/address-fields.tsx";
import { EmailField } from "../../parts/email-field.tsx";
import { FormTextField } from "../../parts/form-text-field.tsx";
import { PickupLines } from "../../parts/pickup-lines.tsx";
import { useSetPickup } from "./checkout-queries.ts";
import { DeliveryTime } from "./delivery-time.tsx";
import type { Draft } from "./draft.ts";
import { StepForm } from "./step-form.tsx";

const PickupForm = SetPickupInput.omit({ locale: true, currency: true });
type PickupFormApi = UseFormReturn<z.input<typeof PickupForm>, unknown, z.output<typeof PickupForm>>;

interface Props {
  view: CheckoutView;
  initial: Draft;
  onSaved: () => void;
}

/** Who comes for it, and where. */
export function PickupStep({ view, initial, onSaved }: Props) {
  const { m } = usePastCartI18n();
  const chosen = view.pickups.find(({ code }) => code === view.shippingMethodCode) ?? view.pickups[0];
  const { email, shippingAddress, billingAddress, remind } = initial;
  const { fullName, phone } = shippingAddress;
  const form = useShopForm(PickupForm, {
    methodCode: chosen?.code ?? "",
    email,
    fullName,
    phone,
    billingAddress,
    remind,
  });
  const save = useSetPickup();
  const problems = shownProblems(form.formState, m, { email: m.checkout.email, ...m.checkout.address });
  const submit = form.handleSubmit((values) => save.mutate(values, { onSuccess: onSaved }));
  return (
    <StepForm
      problems={problems}
      submitCount={form.formState.submitCount}
      save={save}
      submitLabel={m.checkout.toPayment}
      onSubmit={submit}
    >
      <Stores view={view} form={form} />
      <Who form={form} />
      <BillingAddress form={form} />
    </StepForm>
  );
}

function Stores({ view, form }: { view: CheckoutView; form: PickupFormApi }) {
  const { m, format } = usePastCartI18n();
  const picked = useWatch({ control: form.control, name: "methodCode" });
  return (
    <RadioGroup
      label={m.checkout.pickup.store}
      look="cards"
      value={picked}
      onChange={(code) => form.setValue("methodCode", code)}
      options={view.pickups.map(({ code, label, amount, pickup, ...when }) => ({
        value: code,
        label,
        help: (
          <>
            {pickup ? <PickupLines place={pickup} /> : null}
            <DeliveryTime {...when} pickup />
          </>
        ),
        end: amount === 0 ? m.checkout.free : format.money(amount, view.cart.currency),
      }))}
    />
  );
}

function Who({ form: { control } }: { form: PickupFormApi }) {
  const { m } = usePastCartI18n();
  const say = m.checkout.address;
  return (
    <>
      <EmailField
        control={control}
        name="email"
        label={m.checkout.email}
        help={m.checkout.emailHelp}
        autoComplete="email"
        required
      />
      <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
        <FormTextField control={control} name="fullName" label={say.fullName} autoComplete="name" required />
        <FormTextField
          control={control}
          name="phone"
          label={say.phone}
          help={m.checkout.pickup.phoneWhy}
          type="tel"
          inputMode="tel"
          dir="ltr"
          inputClassName="rtl:text-end"
          autoComplete="tel"
          required
        />
      </div>
    </>
  );
}

/** Asked of whoever wants one on his invoice. */
function BillingAddress({ form }: { form: PickupFormApi }) {
  const { m } = usePastCartI18n();
  const { control, getValues, setValue } = form;
  const [start] = useState(() => getValues("billingAddress"));
  const wants = useWatch({ control, name: "billingAddress" }) !== null;
  return (
    <>
      <Checkbox
        label={m.checkout.pickup.billing}
        value={wants}
        onChange={(on) => {
          const { fullName, phone } = getValues();
          setValue("billingAddress", on ? (start ?? { ...blankAddress(), fullName, phone }) : null);
        }}
      />
      {wants ? (
        <fieldset>
          <legend className="mb-4 text-lg font-semibold">{m.checkout.billing}</legend>
          <AddressFields control={control} path={(field) => `billingAddress.${field}`} section="billing" />
        </fieldset>
      ) : null}
    </>
  );
}
