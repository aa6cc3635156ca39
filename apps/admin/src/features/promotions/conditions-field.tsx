import { CURRENCIES, COUNTRIES, MAX_CONDITIONS } from "@souk/contracts";
import { Button, FieldError, IconButton, NativeSelect, PlusIcon, TrashIcon } from "@souk/ui";
import { Controller, useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { ManyPicker } from "../../parts/many-picker.tsx";
import { AmountsField } from "./amounts-field.tsx";
import { newCondition } from "./condition-form.ts";
import { GoodsField } from "./goods-field.tsx";
import { NumberText } from "./number-text.tsx";
import type { PromotionForm } from "./promotion-form.ts";
import { type Choice, useChoices } from "./use-names.ts";

const KINDS = ["AMOUNT", "QUANTITY", "CUSTOMER_GROUP", "FIRST_ORDER", "CURRENCY", "COUNTRY"] as const;

/** What must hold of a cart: all of it. */
export function ConditionsField({ writes }: { writes: boolean }) {
  const { m } = useI18n();
  const { control } = useFormContext<PromotionForm>();
  const { fields, append, remove } = useFieldArray({ control, name: "conditions" });
  const words = m.promotions;
  return (
    <section aria-label={words.conditions} className="hairline-t flex min-w-0 flex-col gap-4 pt-5">
      <h3 className="font-semibold">{words.conditions}</h3>
      <p className="text-sm text-muted">{fields.length === 0 ? words.noConditions : words.conditionsHelp}</p>
      <ol className="flex flex-col gap-4">
        {fields.map((condition, at) => (
          <li key={condition.id} className="rounded-lg border border-hairline p-4">
            <Condition at={at} writes={writes} onRemove={() => remove(at)} />
          </li>
        ))}
      </ol>
      {writes ? (
        <Button
          variant="secondary"
          className="self-start"
          start={<PlusIcon size={16} />}
          disabled={fields.length >= MAX_CONDITIONS}
          onClick={() => append(newCondition())}
        >
          {words.addCondition}
        </Button>
      ) : null}
    </section>
  );
}

interface Props {
  at: number;
  writes: boolean;
}

function Condition({ at, writes, onRemove }: Props & { onRemove: () => void }) {
  const { m } = useI18n();
  const { control } = useFormContext<PromotionForm>();
  const name = m.promotions.condition(at + 1);
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div className="flex items-end gap-2">
        <Controller
          control={control}
          name={`conditions.${at}.kind`}
          render={({ field, fieldState }) => (
            <NativeSelect
              {...field}
              className="min-w-0 flex-1"
              label={name}
              options={KINDS.map((value) => ({ value, label: m.promotions.conditionKinds[value] }))}
              error={fieldState.error?.message}
            />
          )}
        />
        {writes ? (
          <IconButton
            label={m.promotions.removeCondition(name)}
            icon={<TrashIcon size={18} />}
            onClick={onRemove}
          />
        ) : null}
      </div>
      <ConditionFields at={at} writes={writes} />
    </div>
  );
}

function ConditionFields({ at, writes }: Props) {
  const { m, format } = useI18n();
  const { control } = useFormContext<PromotionForm>();
  const choices = useChoices();
  const kind = useWatch({ control, name: `conditions.${at}.kind` });
  const words = m.promotions;
  const goods = <GoodsField name={`conditions.${at}.goods`} label={words.goods} writes={writes} />;
  const many = { at, writes };
  switch (kind) {
    case "AMOUNT":
      return (
        <>
          <AmountsField name={`conditions.${at}.amounts`} label={words.atLeast} help={words.amountsHelp} />
          {goods}
        </>
      );
    case "QUANTITY":
      return (
        <>
          <NumberText name={`conditions.${at}.units`} label={words.atLeast} />
          {goods}
        </>
      );
    case "CUSTOMER_GROUP":
      return <Many {...many} name="groups" label={words.groups} options={choices.groups} />;
    case "CURRENCY": {
      const options = CURRENCIES.map((id) => ({ id, label: id }));
      return <Many {...many} name="currencies" label={words.currencies} options={options} />;
    }
    case "COUNTRY": {
      const options = COUNTRIES.map((id) => ({ id, label: format.country(id) }));
      return <Many {...many} name="countries" label={words.countries} options={options} />;
    }
    // FIRST_ORDER
    default:
      return <p className="text-sm text-muted">{words.firstOrderHelp}</p>;
  }
}

interface ManyProps extends Props {
  name: "groups" | "currencies" | "countries";
  label: string;
  options: readonly Choice[];
}

function Many({ at, writes, name, label, options }: ManyProps) {
  const { control } = useFormContext<PromotionForm>();
  return (
    <Controller
      control={control}
      name={`conditions.${at}.${name}`}
      render={({ field, fieldState }) => (
        <div>
          <ManyPicker
            label={label}
            options={options}
            value={field.value}
            onChange={field.onChange}
            disabled={!writes}
          />
          {fieldState.error?.message ? <FieldError>{fieldState.error.message}</FieldError> : null}
        </div>
      )}
    />
  );
}
