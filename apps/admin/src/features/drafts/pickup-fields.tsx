import type { DraftView } from "@souk/contracts";
import { Checkbox, RadioGroup, TextField } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { PickupPlace } from "../../parts/pickup-place.tsx";
import { AddressForm } from "./address-form.tsx";
import { blankAddress, type CustomerForm } from "./customer-form.ts";

interface Props {
  draft: DraftView;
  form: CustomerForm;
  onChange: (changed: Partial<CustomerForm>) => void;
}

/** Where the customer comes for it, and who that is. */
export function PickupFields({ draft, form, onChange }: Props) {
  const { m, format } = useI18n();
  const say = m.drafts;
  const { shipping, billing } = form;
  const { fullName, phone } = shipping;
  const write = (field: "fullName" | "phone") => (text: string) =>
    onChange({ shipping: { ...shipping, [field]: text } });
  return (
    <>
      <RadioGroup
        label={say.pickup.store}
        look="cards"
        value={form.methodCode}
        onChange={(methodCode) => onChange({ methodCode })}
        options={draft.pickups.map(({ code, label, amount, pickup }) => ({
          value: code,
          label,
          help: pickup ? <PickupPlace place={pickup} /> : null,
          end: format.money(amount, draft.currency),
        }))}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={say.address.fullName} value={fullName} onChange={write("fullName")} required />
        <TextField label={say.address.phone} value={phone} onChange={write("phone")} dir="ltr" required />
      </div>
      <Checkbox
        label={say.pickup.billing}
        value={billing !== null}
        onChange={(wants) => onChange({ billing: wants ? { ...blankAddress, fullName, phone } : null })}
      />
      {billing ? (
        <AddressForm
          legend={say.billTo}
          value={billing}
          onChange={(address) => onChange({ billing: address })}
        />
      ) : null}
    </>
  );
}
