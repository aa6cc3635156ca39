import { LOCALES, type CategoryNode, type Locale } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { Checkbox, NativeSelect, TextArea, TextField } from "@souk/ui";
import { Controller, useFormContext } from "react-hook-form";
import { categoryOptions } from "../../lib/category-paths.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { LanguageTabs } from "../../parts/language-tabs.tsx";
import type { CategoryForm } from "./category-form.ts";
import { CategoryLooks } from "./category-looks.tsx";

interface Props {
  isNew: boolean;
  nodes: readonly CategoryNode[];
  writes: boolean;
}

/** The texts, a tab a language, its picture and icon, and whether the shop shows it. A new one also chooses its place. */
export function CategoryFields({ isNew, nodes, writes }: Props) {
  const { m, locale } = useI18n();
  const { control, formState } = useFormContext<CategoryForm>();
  const { errors, submitCount } = formState;
  return (
    <>
      {isNew ? (
        <Controller
          control={control}
          name="parentId"
          render={({ field }) => (
            <NativeSelect
              {...field}
              label={m.categories.parent}
              placeholder={m.categories.root}
              options={categoryOptions(nodes, locale).map(({ id, label }) => ({ value: id, label }))}
            />
          )}
        />
      ) : null}
      <LanguageTabs wrong={LOCALES.filter((language) => errors.texts?.[language])} submitCount={submitCount}>
        {(language) => <CategoryTexts locale={language} />}
      </LanguageTabs>
      <CategoryLooks disabled={!writes} />
      <Controller
        control={control}
        name="active"
        render={({ field }) => (
          <Checkbox {...field} label={m.categories.active} help={m.categories.activeHelp} />
        )}
      />
    </>
  );
}

function CategoryTexts({ locale }: { locale: Locale }) {
  const { m } = useI18n();
  const { control } = useFormContext<CategoryForm>();
  const own = { lang: locale, dir: direction(locale) };
  return (
    <div className="flex flex-col gap-5">
      <Controller
        control={control}
        name={`texts.${locale}.name`}
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            {...own}
            label={m.categories.name}
            error={fieldState.error?.message}
            maxLength={200}
          />
        )}
      />
      <Controller
        control={control}
        name={`texts.${locale}.slug`}
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            {...own}
            label={m.categories.slug}
            help={m.categories.slugHelp}
            error={fieldState.error?.message}
            maxLength={200}
          />
        )}
      />
      <Controller
        control={control}
        name={`texts.${locale}.description`}
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            {...own}
            label={m.categories.description}
            optionalLabel={m.common.optional}
            error={fieldState.error?.message}
          />
        )}
      />
    </div>
  );
}
