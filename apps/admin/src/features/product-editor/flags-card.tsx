import { Card, Checkbox } from "@souk/ui";
import { Controller, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import type { ProductForm } from "./product-form.ts";

/** Where it is shown besides its category. */
export function FlagsCard() {
  const { m } = useI18n();
  const { control } = useFormContext<ProductForm>();
  return (
    <Card>
      <Controller
        control={control}
        name="featured"
        render={({ field }) => <Checkbox {...field} label={m.editor.featured} />}
      />
      <Controller
        control={control}
        name="isNew"
        render={({ field }) => <Checkbox {...field} label={m.editor.isNew} />}
      />
    </Card>
  );
}
