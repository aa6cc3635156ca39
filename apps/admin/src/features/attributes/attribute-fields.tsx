import { ATTRIBUTE_TYPES, AttributeType, LOCALES, type Locale } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { Checkbox, NativeSelect, TextField } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Controller, useFormContext, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useCategoryOptions } from "../../lib/use-category-options.ts";
import { LanguageTabs } from "../../parts/language-tabs.tsx";
import { ManyPicker } from "../../parts/many-picker.tsx";
import { isListed, type AttributeForm } from "./attribute-form.ts";
import { ValueList } from "./value-list.tsx";

interface Props {
  isNew: boolean;
  /** Null: a new one. */
  id: string | null;
  writes: boolean;
}

/** Name, type, place and values. */
export function AttributeFields({ isNew, id, writes }: Props) {
  const { m } = useI18n();
  const { control, formState } = useFormContext<AttributeForm>();
  const type = useWatch({ control, name: "type" });
  const usage = useQuery(trpc.attributes.usage.queryOptions(undefined, { staleTime: 60_000 }));
  const used = !isNew && (usage.data?.some((one) => one.id === id) ?? true);
  const { errors, submitCount } = formState;
  return (
    <>
      <LanguageTabs wrong={LOCALES.filter((locale) => errors.label?.[locale])} submitCount={submitCount}>
        {(locale) => <NameField locale={locale} />}
      </LanguageTabs>
      <TypeFields used={used} />
      <CategoriesField disabled={!writes} />
      <Controller
        control={control}
        name="filterable"
        render={({ field }) => (
          <Checkbox
            {...field}
            label={m.attributes.filterable}
            help={type === "TEXT" ? m.attributes.textNoFilter : m.attributes.filterableHelp}
          />
        )}
      />
      {isListed(type) ? <ValueList writes={writes} /> : null}
    </>
  );
}

function NameField({ locale }: { locale: Locale }) {
  const { m } = useI18n();
  const { control } = useFormContext<AttributeForm>();
  return (
    <Controller
      control={control}
      name={`label.${locale}`}
      render={({ field, fieldState }) => (
        <TextField
          {...field}
          lang={locale}
          dir={direction(locale)}
          label={m.attributes.name}
          help={locale === "en" ? undefined : m.editor.fallback}
          error={fieldState.error?.message}
          maxLength={120}
        />
      )}
    />
  );
}

function TypeFields({ used }: { used: boolean }) {
  const { m } = useI18n();
  const { control } = useFormContext<AttributeForm>();
  const type = useWatch({ control, name: "type" });
  return (
    <>
      <Controller
        control={control}
        name="type"
        render={({ field, fieldState }) => (
          <NativeSelect
            {...field}
            onChange={(value) => field.onChange(AttributeType.parse(value))}
            label={m.attributes.type}
            help={used ? m.attributes.typeFixed : m.attributes.typeHelp[type]}
            error={fieldState.error?.message}
            disabled={used}
            options={ATTRIBUTE_TYPES.map((value) => ({ value, label: m.attributes.types[value] }))}
          />
        )}
      />
      {type === "NUMBER" ? (
        <Controller
          control={control}
          name="unit"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={m.attributes.unit}
              optionalLabel={m.common.optional}
              help={m.attributes.unitHelp}
              error={fieldState.error?.message}
              dir="ltr"
              maxLength={20}
            />
          )}
        />
      ) : null}
      <Controller
        control={control}
        name="code"
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={m.attributes.code}
            optionalLabel={used ? undefined : m.common.optional}
            help={m.attributes.codeHelp}
            error={fieldState.error?.message}
            disabled={used}
            dir="ltr"
            maxLength={60}
          />
        )}
      />
    </>
  );
}

function CategoriesField({ disabled }: { disabled: boolean }) {
  const { m } = useI18n();
  const { control } = useFormContext<AttributeForm>();
  const options = useCategoryOptions();
  return (
    <Controller
      control={control}
      name="categoryIds"
      render={({ field }) => (
        <ManyPicker
          label={m.attributes.categories}
          help={field.value.length === 0 ? m.attributes.everyCategory : m.attributes.categoriesHelp}
          placeholder={m.attributes.addCategory}
          options={options}
          value={field.value}
          onChange={field.onChange}
          disabled={disabled}
        />
      )}
    />
  );
}
