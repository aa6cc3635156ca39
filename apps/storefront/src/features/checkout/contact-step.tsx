import type { CheckoutView } from "@souk/contracts";
import { Checkbox } from "@souk/ui";
import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { shownProblems } from "../../lib/form/form-problems.ts";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { AddressFields } from "../../parts/address-fields.tsx";
import { EmailField } from "../../parts/email-field.tsx";
import { usePageTitle } from "../../parts/page-heading.tsx";
import { useSetAddress } from "./checkout-queries.ts";
import { wholeDraft, blankAddress, type DraftAddress } from "../../lib/form/draft-address.ts";
import { writeDraft, type Draft } from "./draft.ts";
import { SavedAddresses } from "./saved-addresses.tsx";
import { StepForm } from "./step-form.tsx";
import { ContactForm, type ContactFormApi, VatField } from "./vat-field.tsx";

interface Props {
  initial: Draft;
  saved: readonly { id: string; address: DraftAddress }[];
  /** Countries whose businesses may owe the tax themselves. */
  reverseChargeCountries: readonly string[];
  onSaved: (view: CheckoutView) => void;
}

/** Who it is for and where it goes; what is typed outlives a reload. */
export function ContactStep({ initial, saved, reverseChargeCountries, onSaved }: Props) {
  const { m } = usePastCartI18n();
  const form = useShopForm(ContactForm, initial);
  const { control, formState, setValue } = form;
  const save = useSetAddress();
  const problems = shownProblems(formState, m, {
    email: m.checkout.email,
    vatNumber: m.pricing.vatNumber,
    ...m.checkout.address,
  });
  usePageTitle(problems.length > 0 ? `${m.common.errorPrefix} ${m.checkout.title}` : m.checkout.title);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => writeDraft(sessionStorage, values),
      }),
    [form],
  );
  const submit = form.handleSubmit((values) => save.mutate(values, { onSuccess: onSaved }));
  return (
    <StepForm
      problems={problems}
      submitCount={formState.submitCount}
      save={save}
      submitLabel={m.checkout.toShipping}
      onSubmit={submit}
    >
      <EmailField
        control={control}
        name="email"
        label={m.checkout.email}
        help={m.checkout.emailHelp}
        autoComplete="email"
        required
      />
      <Remind form={form} />
      {saved.length > 0 ? (
        <SavedAddresses
          saved={saved}
          onPick={(address) =>
            setValue("shippingAddress", address, { shouldValidate: false, shouldDirty: true })
          }
        />
      ) : null}
      <AddressFields control={control} path={(field) => `shippingAddress.${field}`} section="shipping" />
      <Billing form={form} kept={initial.billingAddress} />
      <VatField form={form} countries={reverseChargeCountries} />
    </StepForm>
  );
}

/** Asked, never presumed. */
function Remind({ form }: { form: ContactFormApi }) {
  const { m } = usePastCartI18n();
  const remind = useWatch({ control: form.control, name: "remind" });
  return (
    <Checkbox
      label={m.mails.remind}
      value={remind ?? false}
      onChange={(asked) => form.setValue("remind", asked, { shouldDirty: true })}
    />
  );
}

/** The same as shipping unless the box is unticked; what was typed comes back when it is unticked again. */
function Billing({ form, kept }: { form: ContactFormApi; kept: DraftAddress | null }) {
  const { m } = usePastCartI18n();
  const { control, getValues, setValue } = form;
  const own = useWatch({ control, name: "billingAddress" }) !== null;
  const [last, setLast] = useState<DraftAddress>(kept ?? blankAddress());
  return (
    <>
      <Checkbox
        label={m.checkout.billingSame}
        value={!own}
        onChange={(same) => {
          const typed = getValues("billingAddress");
          if (same && typed) setLast(wholeDraft(typed));
          setValue(
            "billingAddress",
            same ? null : { ...last, country: getValues("shippingAddress.country") },
          );
        }}
      />
      {own ? (
        <fieldset>
          <legend className="mb-4 text-lg font-semibold">{m.checkout.billing}</legend>
          <AddressFields control={control} path={(field) => `billingAddress.${field}`} section="billing" />
        </fieldset>
      ) : null}
    </>
  );
}
