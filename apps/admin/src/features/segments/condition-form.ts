import {
  type Currency,
  type NameByLocale,
  SEGMENT_FIELDS,
  SegmentCondition,
  type SegmentField,
} from "@souk/contracts";
import { moneyText, parseMoney } from "../../lib/money-text.ts";

/** What kind of fields a condition wants. */
export const KIND_OF = {
  orders: "count",
  spent: "amount",
  credit: "amount",
  lastOrder: "time",
  firstOrder: "time",
  registered: "time",
  cart: "time",
  country: "many",
  language: "many",
  group: "many",
  product: "many",
  category: "many",
  brand: "many",
  verified: "flag",
  disabled: "flag",
  reminders: "flag",
  reviewed: "flag",
  returned: "flag",
} as const satisfies Record<SegmentField, string>;

/** The ways of comparing, the first one being that of a new condition. */
export const OPS = {
  count: ["atLeast", "atMost", "exactly"],
  amount: ["atLeast", "atMost"],
  time: ["within", "longerAgo", "from", "until"],
  many: ["in", "notIn"],
  flag: ["yes", "no"],
} as const;
export type Op = (typeof OPS)[keyof typeof OPS][number];

/** A condition as its fields hold it; those of other kinds stay empty. */
export interface ConditionForm {
  key: string;
  field: SegmentField;
  op: Op;
  /** A number, an amount, days, or a day. */
  text: string;
  currency: Currency;
  chosen: { id: string; name: NameByLocale }[];
}

export const emptyCondition = (field: SegmentField): ConditionForm => ({
  key: crypto.randomUUID(),
  field,
  op: OPS[KIND_OF[field]][0],
  text: "",
  currency: "MAD",
  chosen: [],
});

/** Days that are counted, not a day of the calendar. */
export const countsDays = (op: Op): boolean => op === "within" || op === "longerAgo";

export function toConditionForm(
  condition: SegmentCondition,
  names: ReadonlyMap<string, NameByLocale>,
): ConditionForm {
  const form = emptyCondition(condition.field);
  if ("is" in condition) return { ...form, op: condition.is ? "yes" : "no" };
  if ("when" in condition) {
    const { when } = condition;
    return { ...form, op: when.op, text: "days" in when ? String(when.days) : when.date };
  }
  const { op } = condition;
  if ("values" in condition)
    return { ...form, op, chosen: condition.values.map((id) => ({ id, name: names.get(id) ?? {} })) };
  if ("count" in condition) return { ...form, op, text: String(condition.count) };
  const { currency, amount } = condition;
  return { ...form, op, currency, text: moneyText(amount, currency) };
}

/** Which of its fields is wrong, where one is: its name in the words of problems. */
export function problemField({ field, op }: ConditionForm): "count" | "amount" | "days" | "date" | "values" {
  const kind = KIND_OF[field];
  if (kind === "time") return countsDays(op) ? "days" : "date";
  if (kind === "many") return "values";
  return kind === "amount" ? "amount" : "count";
}

const whole = (text: string): number => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN);

/** The contract's condition, or null while something of it is missing or wrong. */
export function toCondition({ field, op, text, currency, chosen }: ConditionForm): SegmentCondition | null {
  const values = {
    count: { op, count: whole(text) },
    amount: { op, currency, amount: parseMoney(text, currency) ?? Number.NaN },
    time: { when: countsDays(op) ? { op, days: whole(text) } : { op, date: text } },
    many: { op, values: chosen.map(({ id }) => id) },
    flag: { is: op === "yes" },
  };
  const parsed = SegmentCondition.safeParse({ field, ...values[KIND_OF[field]] });
  return parsed.success ? parsed.data : null;
}

export const asField = (value: string): SegmentField =>
  SEGMENT_FIELDS.find((known) => known === value) ?? "orders";
