import { useController, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { emptyTexts, type OptionForm, type ProductForm, type VariantForm } from "./product-form.ts";
import {
  afterOptionAdded,
  afterOptionRemoved,
  afterOptionsMoved,
  codeFor,
  combinationCount,
  fitVariants,
  MAX_VARIANTS,
} from "./variant-grid.ts";

/** The options and what each change of them does to the variants. */
export function useOptions() {
  const { m } = useI18n();
  const { control, getValues, setValue, setError, clearErrors } = useFormContext<ProductForm>();
  const { field } = useController({ control, name: "options" });
  const options = field.value;
  const stem = () => skuStem(getValues());

  const apply = (next: OptionForm[], variants: () => VariantForm[]): void => {
    if (combinationCount(next) > MAX_VARIANTS) {
      setError("options", { type: "limit", message: m.editor.tooMany(MAX_VARIANTS) });
      return;
    }
    clearErrors("options");
    field.onChange(next);
    setValue("variants", variants(), { shouldDirty: true });
  };
  const variants = () => getValues("variants");
  const at = (index: number, change: (option: OptionForm) => OptionForm): OptionForm[] =>
    options.map((option, place) => (place === index ? change(option) : option));

  return {
    options,
    /** Words only: nothing of the variants changes. */
    rename: (index: number, change: (option: OptionForm) => OptionForm) => field.onChange(at(index, change)),
    addOption: (label: string, values: readonly string[]) => {
      const next = [...options, newOption(label, values, options)];
      apply(next, () => afterOptionAdded(next, variants(), stem()));
    },
    removeOption: (index: number) => {
      const next = options.toSpliced(index, 1);
      apply(next, () => afterOptionRemoved(next, variants(), index, stem()));
    },
    moveOption: (index: number, by: -1 | 1) => {
      const order = swap(
        options.map((_, place) => place),
        index,
        by,
      );
      const next = order.flatMap((from) => options[from] ?? []);
      apply(next, () => afterOptionsMoved(next, variants(), order, stem()));
    },
    addValue: (index: number, label: string) => {
      const taken = options[index]?.values.map(({ code }) => code) ?? [];
      const value = newValue(label, taken);
      const next = at(index, (option) => ({ ...option, values: [...option.values, value] }));
      apply(next, () => fitVariants(next, variants(), stem(), (values) => values[index] === value.code));
    },
    removeValue: (index: number, code: string) => {
      const next = at(index, (option) => ({
        ...option,
        values: option.values.filter((value) => value.code !== code),
      }));
      apply(next, () => fitVariants(next, variants(), stem()));
    },
    moveValue: (index: number, place: number, by: -1 | 1) => {
      const next = at(index, (option) => ({ ...option, values: swap(option.values, place, by) }));
      apply(next, () => fitVariants(next, variants(), stem()));
    },
  };
}
export type OptionsState = ReturnType<typeof useOptions>;

/** What new SKUs begin with: the first words of the English name. */
export function skuStem({ texts }: Pick<ProductForm, "texts">): string {
  return texts.en.name.split(/\s+/).slice(0, 3).join(" ");
}

const newValue = (label: string, taken: readonly string[]) => ({
  code: codeFor(label, taken),
  label: { ...emptyTexts(), en: label },
  hex: "",
});

function newOption(label: string, values: readonly string[], others: readonly OptionForm[]): OptionForm {
  const made: OptionForm["values"] = [];
  for (const value of values)
    made.push(
      newValue(
        value,
        made.map(({ code }) => code),
      ),
    );
  const code = codeFor(
    label,
    others.map((option) => option.code),
  );
  return { code, label: { ...emptyTexts(), en: label }, values: made };
}

/** A copy with the item at `index` one place up or down; at an end nothing changes. */
function swap<T>(items: readonly T[], index: number, by: -1 | 1): T[] {
  const item = items[index];
  const to = index + by;
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(index, 1).toSpliced(to, 0, item);
}
