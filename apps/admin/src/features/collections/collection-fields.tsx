import { LOCALES, type Locale } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { Checkbox, RadioGroup, TextArea, TextField } from "@souk/ui";
import { Controller, useController, useFormContext, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { LanguageTabs } from "../../parts/language-tabs.tsx";
import { MediaField } from "../../parts/media-field.tsx";
import { ProductOrder } from "../../parts/product-order.tsx";
import { ProductPicker } from "../../parts/product-picker.tsx";
import type { CollectionForm } from "./collection-form.ts";
import { RulesField } from "./rules-field.tsx";

/** Texts in each language, picture, whether it is shown, and its products. */
export function CollectionFields({ writes }: { writes: boolean }) {
  const { m } = useI18n();
  const words = m.merchandising.collections;
  const { control, formState } = useFormContext<CollectionForm>();
  const { errors, submitCount } = formState;
  const kind = useWatch({ control, name: "kind" });
  return (
    <>
      <LanguageTabs wrong={LOCALES.filter((locale) => errors.texts?.[locale])} submitCount={submitCount}>
        {(locale) => <CollectionTexts locale={locale} />}
      </LanguageTabs>
      <Controller
        control={control}
        name="picture"
        render={({ field }) => (
          <MediaField
            label={words.picture}
            help={words.pictureHelp}
            value={field.value[0] ?? null}
            onChange={(media) => field.onChange(media ? [media] : [])}
            disabled={!writes}
          />
        )}
      />
      <Controller
        control={control}
        name="active"
        render={({ field }) => <Checkbox {...field} label={words.active} />}
      />
      <Controller
        control={control}
        name="kind"
        render={({ field }) => (
          <RadioGroup
            {...field}
            look="chips"
            label={words.kind}
            options={(["MANUAL", "RULES"] as const).map((value) => ({ value, label: words.kinds[value] }))}
          />
        )}
      />
      {kind === "MANUAL" ? <ByHand writes={writes} /> : <RulesField />}
    </>
  );
}

function ByHand({ writes }: { writes: boolean }) {
  const { m } = useI18n();
  const words = m.merchandising.collections;
  const { control } = useFormContext<CollectionForm>();
  const { field } = useController({ control, name: "products" });
  return (
    <section aria-label={words.byHand} className="flex min-w-0 flex-col gap-3">
      <h3 className="text-sm font-semibold">
        {words.byHand} <span className="font-normal text-muted">({words.count(field.value.length)})</span>
      </h3>
      {field.value.length === 0 ? (
        <p className="text-sm text-muted">{words.noProducts}</p>
      ) : (
        <>
          {writes ? <p className="text-sm text-muted">{words.byHandHelp}</p> : null}
          <ProductOrder
            label={words.byHand}
            products={field.value}
            onChange={field.onChange}
            writes={writes}
          />
        </>
      )}
      {writes ? (
        <ProductPicker
          without={field.value.map(({ id }) => id)}
          onPick={(product) => field.onChange([...field.value, product])}
        />
      ) : null}
    </section>
  );
}

function CollectionTexts({ locale }: { locale: Locale }) {
  const { m } = useI18n();
  const words = m.merchandising.collections;
  const { control } = useFormContext<CollectionForm>();
  const own = { lang: locale, dir: direction(locale) };
  return (
    <div className="flex flex-col gap-5">
      {(["name", "slug"] as const).map((name) => (
        <Controller
          key={name}
          control={control}
          name={`texts.${locale}.${name}`}
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              {...own}
              label={words[name]}
              help={name === "slug" ? words.slugHelp : undefined}
              error={fieldState.error?.message}
              maxLength={200}
            />
          )}
        />
      ))}
      <Controller
        control={control}
        name={`texts.${locale}.description`}
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            {...own}
            label={words.description}
            optionalLabel={m.common.optional}
            error={fieldState.error?.message}
          />
        )}
      />
    </div>
  );
}
