import { ComboBox, PlusIcon } from "@souk/ui";
import { useController, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { useBrandOptions } from "../../lib/use-brand-options.ts";
import type { ProductForm } from "./product-form.ts";

/** A brand of the shop, found by typing; a name that none has is added with the product. */
export function BrandField() {
  const { m } = useI18n();
  const { control } = useFormContext<ProductForm>();
  const { field, fieldState } = useController({ control, name: "brand" });
  const brands = useBrandOptions(field.value);
  const typed = field.value.trim();
  const isNew = typed !== "" && !brands.some(({ name }) => name.toLowerCase() === typed.toLowerCase());
  const known = brands.map(({ name, productCount }) => ({
    id: name,
    label: name,
    help: m.errors.products(productCount),
  }));
  const added = isNew
    ? [{ id: typed, label: typed, help: m.brands.newHelp, start: <PlusIcon size={16} /> }]
    : [];
  return (
    <ComboBox
      label={m.editor.brand}
      optionalLabel={m.common.optional}
      options={[...known, ...added]}
      // Its text is its value: were a known name chosen while it is typed, the list would close under the hand.
      inputValue={field.value}
      onInputChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      name="brand"
      empty={m.brands.none}
      error={fieldState.error?.message}
      disabled={field.disabled}
      allowsCustom
    />
  );
}
