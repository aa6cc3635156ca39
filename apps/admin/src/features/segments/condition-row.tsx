import { SEGMENT_FIELDS, type SegmentField } from "@souk/contracts";
import { IconButton, NativeSelect, TextField, TrashIcon } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { CurrencySelect } from "../../parts/currency-select.tsx";
import {
  asField,
  type ConditionForm,
  countsDays,
  emptyCondition,
  KIND_OF,
  OPS,
  problemField,
  toCondition,
} from "./condition-form.ts";
import { ManyValues } from "./many-values.tsx";

interface Props {
  condition: ConditionForm;
  name: string;
  /** Of the last try to save. */
  error: string | undefined;
  onChange: (condition: ConditionForm) => void;
  onRemove: (() => void) | undefined;
}

/** One condition: what it is about, how it compares, and with what. */
export function ConditionRow({ condition, name, error, onChange, onRemove }: Props) {
  const { m } = useI18n();
  const words = m.segments;
  const fields = useFields(condition.field);
  const kind = KIND_OF[condition.field];
  const ops = OPS[kind];
  // What was typed and can't be right is said at once; what is still empty, when one saves.
  const isWrong = condition.text.trim() !== "" && !toCondition(condition);
  const typedProblem = isWrong ? words.invalid[problemField(condition)] : undefined;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="flex items-end gap-2">
        <NativeSelect
          className="min-w-0 flex-1"
          label={name}
          options={fields.map((value) => ({ value, label: words.fields[value] }))}
          value={condition.field}
          onChange={(value) => onChange({ ...emptyCondition(asField(value)), key: condition.key })}
        />
        <NativeSelect
          className="min-w-0 flex-1"
          label={words.how}
          options={ops.map((value) => ({ value, label: words.ops[value] }))}
          value={condition.op}
          onChange={(value) => onChange(withOp(condition, value))}
        />
        {onRemove ? (
          <IconButton label={words.removeCondition(name)} icon={<TrashIcon size={18} />} onClick={onRemove} />
        ) : null}
      </div>
      <Value condition={condition} error={error ?? typedProblem} onChange={onChange} />
    </div>
  );
}

/** Another way to compare keeps the value, where it is of the same sort. */
function withOp(condition: ConditionForm, value: string): ConditionForm {
  const op = OPS[KIND_OF[condition.field]].find((known) => known === value) ?? condition.op;
  const sameSort = countsDays(op) === countsDays(condition.op);
  return { ...condition, op, text: sameSort ? condition.text : "" };
}

/** What the reader can choose values for; what stands there already stays. */
function useFields(chosen: SegmentField): readonly SegmentField[] {
  const goods = useCan("products.read");
  const categories = useCan("categories.read");
  const may: Partial<Record<SegmentField, boolean>> = {
    group: goods,
    product: goods,
    brand: goods,
    category: categories,
  };
  return SEGMENT_FIELDS.filter((field) => field === chosen || may[field] !== false);
}

type ValueProps = Pick<Props, "condition" | "error" | "onChange">;

function Value({ condition, error, onChange }: ValueProps) {
  const { m } = useI18n();
  const words = m.segments;
  const { field, op, text, currency } = condition;
  const typed = { value: text, error, onChange: (next: string) => onChange({ ...condition, text: next }) };
  const number = {
    ...typed,
    inputMode: "numeric",
    dir: "ltr",
    inputClassName: "tnum",
    maxLength: 9,
  } as const;
  switch (KIND_OF[field]) {
    case "count":
      return <TextField {...number} label={words.number} />;
    case "amount":
      return (
        <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_8rem]">
          <TextField
            {...number}
            label={words.amount}
            inputMode="decimal"
            maxLength={20}
            help={field === "spent" ? words.help.spent : undefined}
          />
          <CurrencySelect
            label={words.currency}
            value={currency}
            onChange={(next) => onChange({ ...condition, currency: next })}
          />
        </div>
      );
    case "time":
      return countsDays(op) ? (
        <TextField {...number} label={words.days} help={words.help.times} />
      ) : (
        <TextField {...typed} type="date" label={words.date} help={words.help.times} />
      );
    case "many":
      return <ManyValues condition={condition} error={error} onChange={onChange} />;
    // A flag says all there is to say.
    default:
      return null;
  }
}
