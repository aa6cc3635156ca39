import { PRODUCT_STATUSES } from "@souk/contracts";
import { Banner, Card, NativeSelect } from "@souk/ui";
import { Controller, useFormContext, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { emptyForm, type ProductForm } from "./product-form.ts";
import { PublicationFields } from "./publication-fields.tsx";
import { missingToPublish } from "./product-problems.ts";

/** Whether the shop shows it; says beforehand what an active product would still need. */
export function StatusCard() {
  const { m } = useI18n();
  const { control } = useFormContext<ProductForm>();
  return (
    <Card title={m.editor.status}>
      <Controller
        control={control}
        name="status"
        render={({ field, fieldState }) => (
          <NativeSelect
            {...field}
            label={m.editor.status}
            hideLabel
            help={m.editor.statusHelp[field.value]}
            error={fieldState.error?.message}
            options={PRODUCT_STATUSES.map((value) => ({ value, label: m.products.statuses[value] }))}
          />
        )}
      />
      <StillMissing />
      <PublicationFields />
    </Card>
  );
}

function StillMissing() {
  const { m, format } = useI18n();
  const { control } = useFormContext<ProductForm>();
  const [status, texts, variants, media] = useWatch({
    control,
    name: ["status", "texts", "variants", "media"],
  });
  const missing = missingToPublish({ ...emptyForm(), texts, variants, media });
  if (missing.length === 0 || status === "ARCHIVED") return null;
  return (
    <Banner tone={status === "ACTIVE" ? "warning" : "neutral"} className="mt-3 p-3!">
      {m.editor.stillMissing(format.list(missing.map((part) => m.errors.missing[part])))}
    </Banner>
  );
}
