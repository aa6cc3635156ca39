import { COUNTRIES, POSTAL_CODES, type AddressInput } from "@souk/contracts";
import { NativeSelect } from "@souk/ui";
import { useMemo } from "react";
import { Controller, useWatch, type Control, type FieldPath, type FieldValues } from "react-hook-form";
import { fieldText } from "../lib/form/issue-text.ts";
import { usePastCartI18n } from "../lib/i18n.ts";
import { FormTextField, textOf } from "./form-text-field.tsx";

interface Props<T extends FieldValues, Out> {
  control: Control<T, unknown, Out>;
  /** Where an address's field lies in the form. */
  path: (field: keyof AddressInput) => FieldPath<T>;
  /** The section of the autocomplete tokens: what a browser fills in is kept apart. */
  section: "shipping" | "billing";
}

const HALF = "sm:col-span-1!";
const withoutPostalCode = new Set<string>(COUNTRIES.filter((country) => POSTAL_CODES[country] === null));

/** An address, field by field, as browsers can fill it in. */
export function AddressFields<T extends FieldValues, Out>({ control, path, section }: Props<T, Out>) {
  const { m } = usePastCartI18n();
  const say = m.checkout.address;
  const country = textOf(useWatch({ control, name: path("country") }));
  const optionalLabel = m.common.optional;
  return (
    <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2 [&>*]:sm:col-span-2">
      <FormTextField
        control={control}
        name={path("fullName")}
        label={say.fullName}
        autoComplete={`${section} name`}
        className={HALF}
        required
      />
      <FormTextField
        control={control}
        name={path("company")}
        label={say.company}
        autoComplete={`${section} organization`}
        className={HALF}
        optionalLabel={optionalLabel}
      />
      <CountrySelect control={control} name={path("country")} section={section} />
      <FormTextField
        control={control}
        name={path("line1")}
        label={say.line1}
        help={say.line1Help}
        autoComplete={`${section} address-line1`}
        required
      />
      <FormTextField
        control={control}
        name={path("line2")}
        label={say.line2}
        autoComplete={`${section} address-line2`}
        optionalLabel={optionalLabel}
      />
      {withoutPostalCode.has(country) ? null : (
        <FormTextField
          control={control}
          name={path("postalCode")}
          label={say.postalCode}
          autoComplete={`${section} postal-code`}
          inputMode={country === "GB" || country === "CA" || country === "NL" ? "text" : "numeric"}
          dir="ltr"
          inputClassName="rtl:text-end"
          className={HALF}
          required
        />
      )}
      <FormTextField
        control={control}
        name={path("city")}
        label={say.city}
        autoComplete={`${section} address-level2`}
        className={withoutPostalCode.has(country) ? undefined : HALF}
        required
      />
      <PhoneAndRegion control={control} path={path} section={section} />
    </div>
  );
}

function PhoneAndRegion<T extends FieldValues, Out>({ control, path, section }: Props<T, Out>) {
  const { m } = usePastCartI18n();
  const say = m.checkout.address;
  return (
    <>
      <FormTextField
        control={control}
        name={path("region")}
        label={say.region}
        autoComplete={`${section} address-level1`}
        className={HALF}
        optionalLabel={m.common.optional}
      />
      <FormTextField
        control={control}
        name={path("phone")}
        label={say.phone}
        help={say.phoneWhy}
        type="tel"
        inputMode="tel"
        dir="ltr"
        inputClassName="rtl:text-end"
        className={HALF}
        autoComplete={`${section} tel`}
        required
      />
    </>
  );
}

interface CountryProps<T extends FieldValues, Out> extends Pick<Props<T, Out>, "control" | "section"> {
  name: FieldPath<T>;
}

function CountrySelect<T extends FieldValues, Out>({ control, name, section }: CountryProps<T, Out>) {
  const { m, format, locale } = usePastCartI18n();
  const options = useMemo(() => {
    const named = COUNTRIES.map((code) => ({ value: code, label: format.country(code) }));
    return named.toSorted((a, b) => a.label.localeCompare(b.label, locale));
  }, [format, locale]);
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <NativeSelect
          {...field}
          id={name}
          value={textOf(field.value)}
          label={m.checkout.address.country}
          autoComplete={`${section} country`}
          options={options}
          error={fieldText(fieldState.error?.message, m)}
          required
        />
      )}
    />
  );
}
