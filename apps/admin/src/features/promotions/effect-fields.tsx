import { RadioGroup } from "@souk/ui";
import { Controller, useFormContext, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { ManyPicker } from "../../parts/many-picker.tsx";
import { AmountsField } from "./amounts-field.tsx";
import { GiftField } from "./gift-field.tsx";
import { GoodsField } from "./goods-field.tsx";
import { NumberText } from "./number-text.tsx";
import type { PromotionForm } from "./promotion-form.ts";
import { useChoices } from "./use-names.ts";

const KINDS = ["PERCENT", "AMOUNT", "FREE_SHIPPING", "BUY_X_GET_Y", "GIFT"] as const;

/** What a promotion does: its kind, and the fields of that. */
export function EffectFields({ writes }: { writes: boolean }) {
  const { m } = useI18n();
  const { control } = useFormContext<PromotionForm>();
  const kind = useWatch({ control, name: "effect.kind" });
  return (
    <>
      <Controller
        control={control}
        name="effect.kind"
        render={({ field }) => (
          <RadioGroup
            {...field}
            look="chips"
            label={m.promotions.effect}
            options={KINDS.map((value) => ({ value, label: m.promotions.effects[value] }))}
          />
        )}
      />
      <KindFields kind={kind} writes={writes} />
    </>
  );
}

function KindFields({ kind, writes }: { kind: string; writes: boolean }) {
  const { m } = useI18n();
  const words = m.promotions;
  switch (kind) {
    case "PERCENT":
      return (
        <>
          <div className="grid gap-5 sm:grid-cols-2">
            <NumberText name="effect.percent" label={words.percent} suffix="%" />
            <GoodsField name="effect.goods" label={words.goods} writes={writes} />
          </div>
          <AmountsField name="effect.max" label={words.max} help={words.maxHelp} />
        </>
      );
    case "AMOUNT":
      return (
        <>
          <AmountsField name="effect.amounts" label={words.amounts} help={words.amountsHelp} />
          <GoodsField name="effect.goods" label={words.goods} writes={writes} />
        </>
      );
    case "FREE_SHIPPING":
      return <Methods writes={writes} />;
    case "BUY_X_GET_Y":
      return <BuyGet writes={writes} />;
    // GIFT
    default:
      return <GiftField writes={writes} />;
  }
}

function BuyGet({ writes }: { writes: boolean }) {
  const { m } = useI18n();
  const words = m.promotions;
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <NumberText name="effect.buyQuantity" label={words.buyQuantity} />
      <GoodsField name="effect.buy" label={words.buy} writes={writes} />
      <NumberText name="effect.getQuantity" label={words.getQuantity} />
      <GoodsField name="effect.get" label={words.get} writes={writes} />
      <NumberText name="effect.percent" label={words.getPercent} suffix="%" />
      <NumberText name="effect.maxTimes" label={words.maxTimes} help={words.noLimit} />
    </div>
  );
}

function Methods({ writes }: { writes: boolean }) {
  const { m } = useI18n();
  const { control } = useFormContext<PromotionForm>();
  const { methods } = useChoices();
  return (
    <Controller
      control={control}
      name="effect.methods"
      render={({ field }) => (
        <ManyPicker
          label={m.promotions.methods}
          help={m.promotions.methodsHelp}
          options={methods}
          value={field.value}
          onChange={field.onChange}
          disabled={!writes}
        />
      )}
    />
  );
}
