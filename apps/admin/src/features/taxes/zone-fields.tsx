import { COUNTRIES } from "@souk/contracts";
import { TextField } from "@souk/ui";
import { Controller, useFormContext } from "react-hook-form";
import type { TaxClassView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { ManyPicker } from "../../parts/many-picker.tsx";
import { NamesFields } from "./names-fields.tsx";
import { RateFields } from "./rate-fields.tsx";
import type { ZoneForm } from "./zone-form.ts";

/** Where the zone is, and what is taxed of each class of goods there. */
export function ZoneFields({ classes, writes }: { classes: readonly TaxClassView[]; writes: boolean }) {
  const { m, format } = useI18n();
  const { control } = useFormContext<ZoneForm>();
  return (
    <>
      <NamesFields />
      <Controller
        control={control}
        name="countries"
        render={({ field }) => (
          <ManyPicker
            label={m.taxes.countries}
            help={m.taxes.countriesHelp}
            options={COUNTRIES.map((id) => ({ id, label: format.country(id) }))}
            value={field.value}
            onChange={field.onChange}
            disabled={!writes}
          />
        )}
      />
      <Controller
        control={control}
        name="regions"
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={m.taxes.regions}
            help={m.taxes.regionsHelp}
            optionalLabel={m.common.optional}
            error={fieldState.error?.message}
          />
        )}
      />
      <section aria-labelledby="tax-rates" className="hairline-t pt-5">
        <h3 id="tax-rates" className="text-base font-semibold">
          {m.taxes.rates}
        </h3>
        <p className="mb-4 text-sm text-muted">
          {classes.length === 0 ? m.taxes.noClasses : m.taxes.ratesHelp}
        </p>
        <div className="flex flex-col gap-6">
          {classes.map((one, at) => (
            <RateFields key={one.id} at={at} of={one} />
          ))}
        </div>
      </section>
    </>
  );
}
