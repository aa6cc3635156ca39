import { Card, NativeSelect } from "@souk/ui";
import { Controller, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { useCategoryOptions } from "../../lib/use-category-options.ts";
import { BrandField } from "./brand-field.tsx";
import type { ProductForm } from "./product-form.ts";
import { TagsField } from "./tags-field.tsx";
import { TaxClassField } from "./tax-class-field.tsx";

/** Where it belongs: category, brand, tags, tax class. */
export function OrganisationCard() {
  const { m } = useI18n();
  const { control } = useFormContext<ProductForm>();
  const categories = useCategoryOptions();
  return (
    <Card title={m.editor.organisation}>
      <div className="flex flex-col gap-5">
        <Controller
          control={control}
          name="categoryId"
          render={({ field }) => (
            <NativeSelect
              {...field}
              label={m.editor.category}
              placeholder={m.editor.noCategory}
              options={categories.map(({ id, label }) => ({ value: id, label }))}
            />
          )}
        />
        <BrandField />
        <TagsField />
        <TaxClassField />
      </div>
    </Card>
  );
}
