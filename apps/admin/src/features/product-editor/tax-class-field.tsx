import { NativeSelect } from "@souk/ui";
import { Controller, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { useTaxClassOptions } from "../../lib/use-tax-class-options.ts";
import type { ProductForm } from "./product-form.ts";

/** What kind of goods it is for the tax; nothing chosen is the default one. */
export function TaxClassField() {
  const { m } = useI18n();
  const { control } = useFormContext<ProductForm>();
  const { options, standard } = useTaxClassOptions();
  return (
    <Controller
      control={control}
      name="taxClass"
      render={({ field }) => (
        <NativeSelect
          {...field}
          label={m.taxes.productClass}
          placeholder={standard}
          options={options.map(({ code, label }) => ({ value: code, label }))}
        />
      )}
    />
  );
}
