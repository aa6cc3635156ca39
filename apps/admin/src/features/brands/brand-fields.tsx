import { LOCALES } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { TextArea, TextField } from "@souk/ui";
import { Controller, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { LanguageTabs } from "../../parts/language-tabs.tsx";
import { MediaField } from "../../parts/media-field.tsx";
import type { BrandForm } from "./brand-form.ts";

/** Name and address, logo, and what is said of it in each language. */
export function BrandFields({ disabled }: { disabled: boolean }) {
  const { m } = useI18n();
  const { control, formState } = useFormContext<BrandForm>();
  const { errors, submitCount } = formState;
  return (
    <>
      {(["name", "slug"] as const).map((name) => (
        <Controller
          key={name}
          control={control}
          name={name}
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={m.brands[name]}
              help={name === "slug" ? m.brands.slugHelp : undefined}
              dir={name === "slug" ? "ltr" : undefined}
              error={fieldState.error?.message}
              maxLength={name === "slug" ? 120 : 100}
            />
          )}
        />
      ))}
      <Controller
        control={control}
        name="logo"
        render={({ field }) => (
          <MediaField
            label={m.brands.logo}
            value={field.value[0] ?? null}
            onChange={(media) => field.onChange(media ? [media] : [])}
            disabled={disabled}
          />
        )}
      />
      <LanguageTabs wrong={LOCALES.filter((locale) => errors.about?.[locale])} submitCount={submitCount}>
        {(locale) => (
          <Controller
            control={control}
            name={`about.${locale}`}
            render={({ field, fieldState }) => (
              <TextArea
                {...field}
                lang={locale}
                dir={direction(locale)}
                label={m.brands.about}
                optionalLabel={m.common.optional}
                error={fieldState.error?.message}
              />
            )}
          />
        )}
      </LanguageTabs>
    </>
  );
}
