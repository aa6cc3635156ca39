import { COUNTRIES, type AddressInput } from "@souk/contracts";
import { NativeSelect, TextField } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

export type TypedAddress = Record<Exclude<keyof AddressInput, "country">, string> & { country: string };

interface Props {
  legend: string;
  value: TypedAddress;
  onChange: (value: TypedAddress) => void;
}

const fields = ["fullName", "company", "line1", "line2", "postalCode", "city", "region", "phone"] as const;
const optional = new Set<string>(["company", "line2", "postalCode", "region"]);

/** An address, field by field. */
export function AddressForm({ legend, value, onChange }: Props) {
  const { m, format } = useI18n();
  const say = m.drafts.address;
  return (
    <fieldset className="grid gap-4 sm:grid-cols-2">
      <legend className="mb-2 text-sm font-medium">{legend}</legend>
      <NativeSelect
        label={say.country}
        value={value.country}
        onChange={(country) => onChange({ ...value, country })}
        options={COUNTRIES.map((country) => ({ value: country, label: format.country(country) }))}
        className="sm:col-span-2"
      />
      {fields.map((field) => (
        <TextField
          key={field}
          label={say[field]}
          {...(optional.has(field) ? { optionalLabel: m.common.optional } : { required: true })}
          value={value[field]}
          onChange={(text) => onChange({ ...value, [field]: text })}
          {...(field === "phone" || field === "postalCode" ? { dir: "ltr" as const } : {})}
        />
      ))}
    </fieldset>
  );
}
