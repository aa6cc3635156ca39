import type { AttributeType, ProductAttributeInput } from "@souk/contracts";
import type { ProductDetail } from "../../lib/api-types.ts";
import { emptyTexts, localized, toTexts, type Texts } from "../../lib/texts.ts";

/** What a product has of an attribute, as fields hold it: the one of its type counts. */
export interface HeldForm {
  code: string;
  type: AttributeType;
  text: Texts;
  number: string;
  values: string[];
  /** "true" or "false"; empty where it isn't said. */
  flag: string;
}

export const emptyHeld = (code: string, type: AttributeType): HeldForm => ({
  code,
  type,
  text: emptyTexts(),
  number: "",
  values: [],
  flag: "",
});

export function toHeldForm(held: ProductDetail["attributes"][number]): HeldForm {
  const form = emptyHeld(held.code, held.type);
  if (held.type === "TEXT") return { ...form, text: toTexts(held.text) };
  if (held.type === "NUMBER") return { ...form, number: String(held.number) };
  if (held.type === "BOOLEAN") return { ...form, flag: String(held.flag) };
  return { ...form, values: [...held.values] };
}

/** Whether nothing is said: the product doesn't have it then. */
export function isEmptyHeld({ type, text, number, values, flag }: HeldForm): boolean {
  if (type === "TEXT") return Object.values(text).every((words: string) => words.trim() === "");
  if (type === "NUMBER") return number.trim() === "";
  return type === "BOOLEAN" ? flag === "" : values.length === 0;
}

/** With the changed one in the place that its code has among all; gone where it is empty now. */
export function withHeld(
  before: readonly HeldForm[],
  changed: HeldForm,
  codes: readonly string[],
): HeldForm[] {
  const others = before.filter(({ code }) => code !== changed.code);
  const next = isEmptyHeld(changed) ? others : [...others, changed];
  return next.toSorted((one, other) => codes.indexOf(one.code) - codes.indexOf(other.code));
}

/** As the contract has it; a number that can't be read is NaN, which the schema refuses in its place. */
export function toHeld(form: HeldForm): ProductAttributeInput {
  const { code, type } = form;
  if (type === "TEXT") return { type, code, text: localized(form.text) };
  if (type === "NUMBER") return { type, code, number: readNumber(form.number) };
  if (type === "BOOLEAN") return { type, code, flag: form.flag === "true" };
  return { type, code, values: form.values };
}

/** "12.5" and "12,5"; anything else is NaN. */
export function readNumber(text: string): number {
  const plain = text.trim().replace(",", ".");
  return /^[-+]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}
