import { Checkbox, TextField } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { AddressForm } from "./address-form.tsx";
import { blankAddress, type CustomerForm } from "./customer-form.ts";

interface Props {
  form: CustomerForm;
  onChange: (changed: Partial<CustomerForm>) => void;
}

/** Where it is brought, and who is billed. */
export function DeliveryFields({ form, onChange }: Props) {
  const { m } = useI18n();
  const { shipping, billing, vatNumber } = form;
  return (
    <>
      <AddressForm
        legend={m.drafts.shipTo}
        value={shipping}
        onChange={(address) => onChange({ shipping: address })}
      />
      <Checkbox
        label={m.drafts.billingSame}
        value={billing === null}
        onChange={(same) =>
          onChange({ billing: same ? null : { ...blankAddress, country: shipping.country } })
        }
      />
      {billing ? (
        <AddressForm
          legend={m.drafts.billTo}
          value={billing}
          onChange={(address) => onChange({ billing: address })}
        />
      ) : null}
      <TextField
        label={m.drafts.vatNumber}
        optionalLabel={m.common.optional}
        value={vatNumber}
        onChange={(text) => onChange({ vatNumber: text })}
        dir="ltr"
      />
    </>
  );
}
