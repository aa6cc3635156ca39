import { NativeSelect, Pill, Pills } from "@souk/ui";
import { Controller, useController, useFormContext, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { ManyPicker } from "../../parts/many-picker.tsx";
import { ProductPicker } from "../../parts/product-picker.tsx";
import type { PromotionForm } from "./promotion-form.ts";
import { useChoices } from "./use-names.ts";

interface Props {
  name: "effect.goods" | "effect.buy" | "effect.get" | `conditions.${number}.goods`;
  label: string;
  writes: boolean;
}

const KINDS = ["ALL", "PRODUCTS", "CATEGORIES", "COLLECTIONS"] as const;

/** Which goods a rule is about: all, or those that are chosen here. */
export function GoodsField({ name, label, writes }: Props) {
  const { m } = useI18n();
  const { control } = useFormContext<PromotionForm>();
  const choices = useChoices();
  const kind = useWatch({ control, name: `${name}.of` });
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <Controller
        control={control}
        name={`${name}.of`}
        render={({ field, fieldState }) => (
          <NativeSelect
            {...field}
            label={label}
            options={KINDS.map((value) => ({ value, label: m.promotions.goodsOf[value] }))}
            error={fieldState.error?.message}
          />
        )}
      />
      {kind === "PRODUCTS" ? <Products name={name} writes={writes} /> : null}
      {kind === "CATEGORIES" ? (
        <Controller
          control={control}
          name={`${name}.categories`}
          render={({ field }) => (
            <ManyPicker
              label={m.promotions.goodsOf.CATEGORIES}
              options={choices.categories}
              value={field.value}
              onChange={field.onChange}
              disabled={!writes}
            />
          )}
        />
      ) : null}
      {kind === "COLLECTIONS" ? (
        <Controller
          control={control}
          name={`${name}.collections`}
          render={({ field }) => (
            <ManyPicker
              label={m.promotions.goodsOf.COLLECTIONS}
              options={choices.collections}
              value={field.value}
              onChange={field.onChange}
              disabled={!writes}
            />
          )}
        />
      ) : null}
    </div>
  );
}

function Products({ name, writes }: Pick<Props, "name" | "writes">) {
  const { m, locale } = useI18n();
  const { control } = useFormContext<PromotionForm>();
  const { field } = useController({ control, name: `${name}.products` });
  return (
    <div className="min-w-0">
      <ProductPicker
        without={field.value.map(({ id }) => id)}
        disabled={!writes}
        onPick={({ id, name: label }) => field.onChange([...field.value, { id, name: { [locale]: label } }])}
      />
      {field.value.length > 0 ? (
        <div className="mt-2">
          <Pills label={m.promotions.goodsOf.PRODUCTS}>
            {field.value.map((product) => {
              const label = textIn(product.name, locale) || product.id;
              return (
                <Pill
                  key={product.id}
                  removeLabel={m.editor.removeName(label)}
                  onRemove={() => {
                    if (writes) field.onChange(field.value.filter(({ id }) => id !== product.id));
                  }}
                >
                  {label}
                </Pill>
              );
            })}
          </Pills>
        </div>
      ) : null}
    </div>
  );
}
