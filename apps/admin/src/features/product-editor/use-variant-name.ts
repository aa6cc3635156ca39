import { useFormContext, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import type { ProductForm, VariantForm } from "./product-form.ts";

/** Names a variant by its options' values in the reader's language: "Emerald / 10 × 10". */
export function useVariantName(): (variant: Pick<VariantForm, "values">) => string {
  const { m, locale } = useI18n();
  const { control } = useFormContext<ProductForm>();
  const options = useWatch({ control, name: "options" });
  return ({ values }) => {
    const labels = values.map((code, at) => {
      const label = options[at]?.values.find((value) => value.code === code)?.label;
      return label?.[locale] || label?.en || code;
    });
    return labels.join(" / ") || m.editor.single;
  };
}
