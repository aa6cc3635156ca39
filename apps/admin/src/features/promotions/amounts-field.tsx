import { CURRENCIES } from "@souk/contracts";
import { TextField } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Controller, useFormContext, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import type { PromotionForm } from "./promotion-form.ts";

interface Props {
  name: "effect.amounts" | "effect.max" | `conditions.${number}.amounts`;
  label: string;
  help: string;
}

/** An amount in each currency that shoppers can pay in, and in those that have one. */
export function AmountsField({ name, label, help }: Props) {
  const { m } = useI18n();
  const { control } = useFormContext<PromotionForm>();
  const typed = useWatch({ control, name });
  const { data } = useQuery(trpc.currencies.list.queryOptions(undefined, { staleTime: 60_000 }));
  const open = data?.currencies.filter(({ enabled }) => enabled).map(({ currency }) => currency);
  const shown = CURRENCIES.filter(
    (currency) => currency === "MAD" || typed[currency] !== "" || open?.includes(currency),
  );
  return (
    <div>
      <div className="grid gap-3 sm:grid-cols-3">
        {shown.map((currency) => (
          <Controller
            key={currency}
            control={control}
            name={`${name}.${currency}`}
            render={({ field, fieldState }) => (
              <TextField
                {...field}
                label={m.promotions.amountIn(label, currency)}
                inputMode="decimal"
                dir="ltr"
                inputClassName="tnum text-end"
                error={fieldState.error?.message}
              />
            )}
          />
        ))}
      </div>
      <p className="mt-1.5 text-sm text-muted">{help}</p>
    </div>
  );
}
