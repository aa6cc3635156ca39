import { LOCALES, type Locale } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { Card, Disclosure, TextArea, TextField } from "@souk/ui";
import { Controller, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { LanguageTabs } from "../../parts/language-tabs.tsx";
import { DescriptionField } from "./description-field.tsx";
import { Editable } from "./editable.tsx";
import type { ProductForm } from "./product-form.ts";

/** Name, description and search texts, a tab a language. */
export function TextsCard() {
  const { m } = useI18n();
  const { formState } = useFormContext<ProductForm>();
  const { errors, submitCount } = formState;
  return (
    <Card title={m.editor.texts}>
      <LanguageTabs wrong={LOCALES.filter((locale) => errors.texts?.[locale])} submitCount={submitCount}>
        {(locale) => <TextFields locale={locale} />}
      </LanguageTabs>
    </Card>
  );
}

function TextFields({ locale }: { locale: Locale }) {
  const { m } = useI18n();
  const { control } = useFormContext<ProductForm>();
  const own = { lang: locale, dir: direction(locale) };
  return (
    <div className="flex flex-col gap-5">
      {locale === "en" ? null : <p className="text-sm text-muted">{m.editor.fallback}</p>}
      <Editable>
        <Controller
          control={control}
          name={`texts.${locale}.name`}
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              {...own}
              label={m.editor.name}
              error={fieldState.error?.message}
              maxLength={200}
            />
          )}
        />
      </Editable>
      <Controller
        control={control}
        name={`texts.${locale}.description`}
        render={({ field, fieldState }) => (
          <DescriptionField {...field} locale={locale} error={fieldState.error?.message} />
        )}
      />
      <Disclosure title={m.editor.seo} className="border-b-0">
        <Editable className="flex min-w-0 flex-col gap-5">
          <SeoFields locale={locale} />
        </Editable>
      </Disclosure>
    </div>
  );
}

function SeoFields({ locale }: { locale: Locale }) {
  const { m } = useI18n();
  const { control } = useFormContext<ProductForm>();
  const own = { lang: locale, dir: direction(locale) };
  return (
    <>
      <Controller
        control={control}
        name={`texts.${locale}.slug`}
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            {...own}
            label={m.editor.slug}
            help={m.editor.slugHelp}
            error={fieldState.error?.message}
            maxLength={200}
          />
        )}
      />
      <Controller
        control={control}
        name={`texts.${locale}.seoTitle`}
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            {...own}
            label={m.editor.seoTitle}
            optionalLabel={m.common.optional}
            help={m.editor.seoHelp}
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name={`texts.${locale}.seoDescription`}
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            {...own}
            label={m.editor.seoDescription}
            optionalLabel={m.common.optional}
            error={fieldState.error?.message}
            rows={2}
          />
        )}
      />
    </>
  );
}
