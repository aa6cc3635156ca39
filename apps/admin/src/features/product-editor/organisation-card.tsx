import { Card, NativeSelect, TextField } from "@souk/ui";
import { Controller, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { useCategoryOptions } from "../../lib/use-category-options.ts";
import type { ProductForm } from "./product-form.ts";

/** Where it belongs: category, brand, tags. */
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
        <Controller
          control={control}
          name="brand"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={m.editor.brand}
              optionalLabel={m.common.optional}
              error={fieldState.error?.message}
              maxLength={100}
            />
          )}
        />
        <Controller
          control={control}
          name="tags"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={m.editor.tags}
              help={m.editor.tagsHelp}
              error={messageOf(fieldState.error)}
            />
          )}
        />
      </div>
    </Card>
  );
}

/** Of a text that stands for a list the schema may name an item: its message is a level deeper. */
function messageOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("message" in error && typeof error.message === "string") return error.message;
  return Object.values(error).map(messageOf).find(Boolean);
}
