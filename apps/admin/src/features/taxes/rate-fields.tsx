import { LOCALES, type Locale } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { TextField } from "@souk/ui";
import { Controller, useFormContext, useWatch } from "react-hook-form";
import type { TaxClassView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { percentOf } from "../../lib/percent-text.ts";
import { textIn } from "../../lib/texts.ts";
import { rateName } from "./rate-names.ts";
import type { ZoneForm } from "./zone-form.ts";

/** The zone's rate of one class, and what bills call it in each language. */
export function RateFields({ at, of }: { at: number; of: TaxClassView }) {
  const { m, locale: mine } = useI18n();
  const { control } = useFormContext<ZoneForm>();
  const percent = useWatch({ control, name: `rates.${at}.percent` });
  const basisPoints = percentOf(percent);
  const follows = (locale: Locale): string =>
    Number.isNaN(basisPoints) ? "" : rateName(locale, basisPoints);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-sm font-medium">{textIn(of.name, mine) || of.code}</legend>
      <div className="grid items-start gap-3 sm:grid-cols-[7rem_repeat(3,minmax(0,1fr))]">
        <Controller
          control={control}
          name={`rates.${at}.percent`}
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={m.taxes.percent}
              suffix="%"
              inputMode="decimal"
              dir="ltr"
              inputClassName="tnum text-end"
              placeholder={m.taxes.noRate}
              error={fieldState.error?.message}
            />
          )}
        />
        {LOCALES.map((locale) => (
          <Controller
            key={locale}
            control={control}
            name={`rates.${at}.name.${locale}`}
            render={({ field, fieldState }) => (
              <TextField
                {...field}
                lang={locale}
                dir={direction(locale)}
                label={`${m.taxes.rateName} (${m.common.languages[locale]})`}
                disabled={percent.trim() === ""}
                placeholder={follows(locale)}
                error={fieldState.error?.message}
              />
            )}
          />
        ))}
      </div>
    </fieldset>
  );
}
