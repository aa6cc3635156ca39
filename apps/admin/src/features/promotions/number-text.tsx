import { TextField } from "@souk/ui";
import type { ReactNode } from "react";
import { Controller, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import type { PromotionForm } from "./promotion-form.ts";

interface Props {
  name:
    | `effect.${"percent" | "buyQuantity" | "getQuantity" | "maxTimes" | "quantity"}`
    | `conditions.${number}.units`
    | "usageLimit"
    | "perCustomerLimit"
    | "priority";
  label: string;
  help?: string;
  suffix?: ReactNode;
  optional?: boolean;
  error?: string | undefined;
}

/** A number that is typed; what it is worth is the form's check to say. */
export function NumberText({ name, label, help, suffix, optional = false, error }: Props) {
  const { m } = useI18n();
  const { control } = useFormContext<PromotionForm>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <TextField
          {...field}
          label={label}
          help={help}
          suffix={suffix}
          inputMode="decimal"
          dir="ltr"
          inputClassName="tnum text-end"
          error={fieldState.error?.message ?? error}
          {...(optional && { optionalLabel: m.common.optional })}
        />
      )}
    />
  );
}
