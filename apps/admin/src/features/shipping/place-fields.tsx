import { COUNTRIES, LOCALES } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { NativeSelect, TextArea, TextField } from "@souk/ui";
import { Controller, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { LanguageTabs } from "../../parts/language-tabs.tsx";
import type { ZoneForm } from "./zone-form.ts";

/** The store where a parcel is picked up, and when it is open. */
export function PlaceFields({ at }: { at: number }) {
  const { m, format } = useI18n();
  const { control, formState } = useFormContext<ZoneForm>();
  const wrong = formState.errors.methods?.[at]?.place?.hours;
  return (
    <fieldset className="flex min-w-0 flex-col gap-5">
      <legend className="mb-3 text-sm font-medium">{m.shipping.place}</legend>
      <div className="grid gap-5 sm:grid-cols-2">
        {(["name", "line1", "postalCode", "city", "phone"] as const).map((name) => (
          <Controller
            key={name}
            control={control}
            name={`methods.${at}.place.${name}`}
            render={({ field, fieldState }) => (
              <TextField
                {...field}
                label={m.shipping.placeFields[name]}
                error={fieldState.error?.message}
                dir={name === "phone" || name === "postalCode" ? "ltr" : undefined}
              />
            )}
          />
        ))}
        <Controller
          control={control}
          name={`methods.${at}.place.country`}
          render={({ field }) => (
            <NativeSelect
              {...field}
              label={m.shipping.country}
              options={COUNTRIES.map((value) => ({ value, label: format.country(value) }))}
            />
          )}
        />
      </div>
      <LanguageTabs wrong={LOCALES.filter((locale) => wrong?.[locale])} submitCount={formState.submitCount}>
        {(locale) => (
          <Controller
            control={control}
            name={`methods.${at}.place.hours.${locale}`}
            render={({ field, fieldState }) => (
              <TextArea
                {...field}
                rows={2}
                lang={locale}
                dir={direction(locale)}
                label={m.shipping.hours}
                error={fieldState.error?.message}
              />
            )}
          />
        )}
      </LanguageTabs>
    </fieldset>
  );
}
