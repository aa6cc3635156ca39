import { LOCALES, type CategoryNode, type Locale } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { Checkbox, NativeSelect, Tabs, TextArea, TextField } from "@souk/ui";
import { Controller, useFormContext } from "react-hook-form";
import { categoryOptions } from "../../lib/category-paths.ts";
import { useI18n } from "../../lib/i18n.tsx";
import type { CategoryForm } from "./category-form.ts";

/** The texts, a tab a language, and whether the shop shows it. A new one also chooses its place. */
export function CategoryFields({ isNew, nodes }: { isNew: boolean; nodes: readonly CategoryNode[] }) {
  const { m, locale } = useI18n();
  const { control } = useFormContext<CategoryForm>();
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
      <Tabs
        label={m.editor.language}
        tabs={LOCALES.map((language) => ({
          id: language,
          label: m.common.languages[language],
          panel: <CategoryTexts key={language} locale={language} />,
        }))}
      />
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
