import { useController, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import type { Grid } from "./option-edits.ts";
import type { OptionForm, ProductForm } from "./product-form.ts";
import { combinationCount, MAX_VARIANTS } from "./variant-grid.ts";

/** What new SKUs begin with: the first words of the English name. */
export function skuStem({ texts }: Pick<ProductForm, "texts">): string {
  return texts.en.name.split(/\s+/).slice(0, 3).join(" ");
}

/** The form's options; `edit` changes them together with the variants, `rename` their words alone. */
export function useOptions() {
  const { m } = useI18n();
  const { control, getValues, setValue, setError, clearErrors } = useFormContext<ProductForm>();
  const { field } = useController({ control, name: "options" });
  const options = field.value;

  const edit = (change: (grid: Grid) => Grid): void => {
    const form = getValues();
    const next = change({ options, variants: form.variants, stem: skuStem(form) });
    if (combinationCount(next.options) > MAX_VARIANTS) {
      setError("options", { type: "limit", message: m.editor.tooMany(MAX_VARIANTS) });
      return;
    }
    clearErrors("options");
    field.onChange(next.options);
    setValue("variants", [...next.variants], { shouldDirty: true });
  };
  const rename = (index: number, change: (option: OptionForm) => OptionForm): void =>
    field.onChange(options.map((option, place) => (place === index ? change(option) : option)));
  return { options, edit, rename };
}
export type OptionsState = ReturnType<typeof useOptions>;
