import type { CheckoutView } from "@souk/contracts";
import { Banner, Button, Checkbox, FormErrorSummary } from "@souk/ui";
import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { shownProblems } from "../../lib/form/form-problems.ts";
import { useShopForm } from "../../lib/form/use-shop-form.ts";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { AddressFields } from "../../parts/address-fields.tsx";
import { EmailField } from "../../parts/email-field.tsx";
import { usePageTitle } from "../../parts/page-heading.tsx";
import { useSetAddress } from "./checkout-queries.ts";
import { wholeDraft, blankAddress, type DraftAddress } from "../../lib/form/draft-address.ts";
import { writeDraft, type Draft } from "./draft.ts";
import { SavedAddresses } from "./saved-addresses.tsx";
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
  const i18n = useI18n();
  const { m } = i18n;
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
    <form noValidate onSubmit={(event) => void submit(event)} className="space-y-6">
      <FormErrorSummary
        title={m.common.formProblems(problems.length)}
        errors={problems}
        focusKey={formState.submitCount}
      />
      {save.error ? (
        <Banner tone="danger" role="alert">
          {errorText(save.error, i18n)}
        </Banner>
      ) : null}
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
      <Button
        type="submit"
        size="lg"
        className="max-sm:w-full"
        pending={save.isPending}
        pendingLabel={m.common.loading}
      >
        {m.checkout.toShipping}
      </Button>
    </form>
  );
}

/** Asked, never presumed. */
function Remind({ form }: { form: ContactFormApi }) {
  const { m } = useI18n();
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
  const { m } = useI18n();
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
