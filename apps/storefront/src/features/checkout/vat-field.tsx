import { isVatNumberOf, SetAddressInput } from "@souk/contracts";
import { type UseFormReturn, useWatch } from "react-hook-form";
import type { z } from "zod";
import { useI18n } from "../../lib/i18n.ts";
import { FormTextField } from "../../parts/form-text-field.tsx";

/** Who buys and where it goes; a VAT number, where one is given, has the form of the country's. */
export const ContactForm = SetAddressInput.pick({
  email: true,
  shippingAddress: true,
  billingAddress: true,
  vatNumber: true,
  remind: true,
}).superRefine(({ vatNumber, shippingAddress, billingAddress }, ctx) => {
  const { company, country } = billingAddress ?? shippingAddress;
  if (!vatNumber || !company || isVatNumberOf(country, vatNumber)) return;
  ctx.addIssue({ code: "custom", path: ["vatNumber"], message: "vatNumber" });
});
export type ContactFormApi = UseFormReturn<
  z.input<typeof ContactForm>,
  unknown,
  z.output<typeof ContactForm>
>;

/** Asked of a business in a country where it may owe the tax itself. */
export function VatField({ form, countries }: { form: ContactFormApi; countries: readonly string[] }) {
  const { m } = useI18n();
  const [shipping, billing] = useWatch({
    control: form.control,
    name: ["shippingAddress", "billingAddress"],
  });
  const billed = billing ?? shipping;
  if (!billed.company || !countries.includes(billed.country)) return null;
  return (
    <FormTextField
      control={form.control}
      name="vatNumber"
      label={m.pricing.vatNumber}
      help={m.pricing.vatHelp}
      optionalLabel={m.common.optional}
      dir="ltr"
      inputClassName="rtl:text-end"
      autoComplete="off"
    />
  );
}
