import { CollectionCondition, type ConditionKind, type Currency } from "@souk/contracts";
import { moneyText, parseMoney } from "../../lib/money-text.ts";

/** A condition as its fields hold it; those of other kinds stay empty. */
export interface ConditionForm {
  key: string;
  kind: ConditionKind;
  /** A category's or brand's id, a tag, an attribute's code. */
  what: string;
  /** An attribute's value. */
  value: string;
  min: string;
  max: string;
  currency: Currency;
  days: string;
}

export const emptyCondition = (kind: ConditionKind): ConditionForm => ({
  key: crypto.randomUUID(),
  kind,
  what: "",
  value: "",
  min: "",
  max: "",
  currency: "MAD",
  days: "30",
});

export function toConditionForm(condition: CollectionCondition): ConditionForm {
  const form = emptyCondition(condition.kind);
  switch (condition.kind) {
    case "category":
      return { ...form, what: condition.categoryId };
    case "brand":
      return { ...form, what: condition.brandId };
    case "tag":
      return { ...form, what: condition.tag };
    case "attribute":
      return { ...form, what: condition.code, value: condition.value };
    case "price": {
      const { currency, min, max } = condition;
      return { ...form, currency, min: moneyText(min, currency), max: moneyText(max, currency) };
    }
    case "createdWithin":
      return { ...form, days: String(condition.days) };
    default:
      return form;
  }
}

const limit = (text: string, currency: Currency): number | null =>
  text.trim() === "" ? null : (parseMoney(text, currency) ?? Number.NaN);

/** The contract's condition, or null while something of it is missing. */
export function toCondition(form: ConditionForm): CollectionCondition | null {
  const { kind, what, value, currency } = form;
  const [min, max] = [limit(form.min, currency), limit(form.max, currency)];
  // A price without an end says nothing.
  if (kind === "price" && min === null && max === null) return null;
  const fields = {
    category: { categoryId: what },
    brand: { brandId: what },
    tag: { tag: what },
    attribute: { code: what, value },
    price: { currency, min, max },
    createdWithin: { days: Number(form.days) },
    inStock: {},
    new: {},
    featured: {},
  } as const satisfies Record<ConditionKind, object>;
  const parsed = CollectionCondition.safeParse({ kind, ...fields[kind] });
  return parsed.success ? parsed.data : null;
}
