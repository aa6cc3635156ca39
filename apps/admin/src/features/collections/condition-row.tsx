import { IconButton, NativeSelect, TextField, TrashIcon } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";
import { useCategoryOptions } from "../../lib/use-category-options.ts";
import { CurrencySelect } from "../../parts/currency-select.tsx";
import type { ConditionForm } from "./condition-form.ts";

interface Props {
  condition: ConditionForm;
  name: string;
  kindField: ReactNode;
  onChange: (changed: Partial<ConditionForm>) => void;
  onRemove: (() => void) | undefined;
}

/** One condition: what it is about, and the fields that this wants. */
export function ConditionRow({ condition, name, kindField, onChange, onRemove }: Props) {
  const { m } = useI18n();
  const words = m.merchandising.collections;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">{kindField}</div>
        {onRemove ? (
          <IconButton label={words.removeCondition(name)} icon={<TrashIcon size={18} />} onClick={onRemove} />
        ) : null}
      </div>
      <Fields condition={condition} onChange={onChange} />
    </div>
  );
}

type FieldsProps = Pick<Props, "condition" | "onChange">;

function Fields({ condition, onChange }: FieldsProps) {
  const { m } = useI18n();
  const words = m.merchandising.collections;
  switch (condition.kind) {
    case "category":
      return <CategoryField condition={condition} onChange={onChange} />;
    case "brand":
      return <BrandField condition={condition} onChange={onChange} />;
    case "tag":
      return (
        <TextField
          label={words.value}
          value={condition.what}
          onChange={(what) => onChange({ what })}
          maxLength={60}
        />
      );
    case "attribute":
      return <AttributeField condition={condition} onChange={onChange} />;
    case "price":
      return <PriceFields condition={condition} onChange={onChange} />;
    case "createdWithin":
      return (
        <TextField
          label={words.days}
          inputMode="numeric"
          dir="ltr"
          value={condition.days}
          onChange={(days) => onChange({ days })}
        />
      );
    default:
      return null;
  }
}

function CategoryField({ condition, onChange }: FieldsProps) {
  const { m } = useI18n();
  const options = useCategoryOptions();
  return (
    <NativeSelect
      label={m.merchandising.collections.value}
      placeholder={m.merchandising.collections.choose}
      options={options.map(({ id, label }) => ({ value: id, label }))}
      value={condition.what}
      onChange={(what) => onChange({ what })}
    />
  );
}

function BrandField({ condition, onChange }: FieldsProps) {
  const { m } = useI18n();
  const { data } = useQuery(trpc.brands.list.queryOptions({ limit: 100 }, { staleTime: 60_000 }));
  return (
    <NativeSelect
      label={m.merchandising.collections.value}
      placeholder={m.merchandising.collections.choose}
      options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={condition.what}
      onChange={(what) => onChange({ what })}
    />
  );
}

function AttributeField({ condition, onChange }: FieldsProps) {
  const { m, locale } = useI18n();
  const words = m.merchandising.collections;
  const { data } = useQuery(trpc.attributes.list.queryOptions(undefined, { staleTime: 60_000 }));
  const live = (data ?? []).filter(({ deleted }) => !deleted);
  const chosen = live.find(({ code }) => code === condition.what);
  const values =
    chosen?.type === "BOOLEAN"
      ? [
          { value: "true", label: m.common.yes },
          { value: "false", label: m.common.no },
        ]
      : (chosen?.values ?? []).map(({ code, label }) => ({
          value: code,
          label: textIn(label, locale) || code,
        }));
  const field = {
    label: words.value,
    value: condition.value,
    onChange: (value: string) => onChange({ value }),
  };
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <NativeSelect
        label={words.attribute}
        placeholder={words.choose}
        options={live.map(({ code, label }) => ({ value: code, label: textIn(label, locale) || code }))}
        value={condition.what}
        onChange={(what) => onChange({ what, value: "" })}
      />
      {values.length > 0 ? (
        <NativeSelect {...field} placeholder={words.choose} options={values} />
      ) : (
        <TextField {...field} maxLength={100} />
      )}
    </div>
  );
}

function PriceFields({ condition, onChange }: FieldsProps) {
  const { m } = useI18n();
  const words = m.merchandising.collections;
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      {(["min", "max"] as const).map((end) => (
        <TextField
          key={end}
          label={words[end]}
          inputMode="decimal"
          dir="ltr"
          inputClassName="tnum text-end"
          value={condition[end]}
          onChange={(text) => onChange({ [end]: text })}
        />
      ))}
      <CurrencySelect
        label={words.currency}
        value={condition.currency}
        onChange={(currency) => onChange({ currency })}
      />
    </div>
  );
}
