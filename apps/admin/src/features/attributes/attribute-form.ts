import { LISTED_TYPES, LOCALES, SaveAttributeInput, type AttributeType } from "@souk/contracts";
import type { AttributeView } from "../../lib/api-types.ts";
import type { AdminMessages } from "@souk/i18n/admin";
import { emptyTexts, joined, localized, toTexts, type Texts } from "../../lib/texts.ts";
import type { CheckedForm } from "../../lib/use-record-editor.ts";
import type { NamedValue } from "../../parts/conflict-dialog.tsx";

export interface ValueForm {
  code: string;
  label: Texts;
  hex: string;
}
export interface AttributeForm {
  code: string;
  type: AttributeType;
  unit: string;
  label: Texts;
  filterable: boolean;
  categoryIds: string[];
  values: ValueForm[];
}

export function toAttributeForm(view: AttributeView | null): AttributeForm {
  return {
    code: view?.code ?? "",
    type: view?.type ?? "CHOICE",
    unit: view?.unit ?? "",
    label: view ? toTexts(view.label) : emptyTexts(),
    filterable: view?.filterable ?? true,
    categoryIds: view?.categoryIds ?? [],
    values: (view?.values ?? []).map(({ code, label, hex }) => ({
      code,
      label: toTexts(label),
      hex: hex ?? "",
    })),
  };
}

export const isListed = (type: AttributeType): boolean => LISTED_TYPES.includes(type);

/** "Slip rating" → "slip-rating": lower case, without accents, one dash between words; what is taken gets a number. */
export function codeOf(label: string, taken: readonly string[]): string {
  const plain = label
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 50);
  const base = plain === "" ? "value" : plain;
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(code)) return code;
  }
}

/** The form as the contract's input, checked by it; an empty code is made from the English name. */
export function checkAttribute(form: AttributeForm, m: AdminMessages): CheckedForm<SaveAttributeInput> {
  const parsed = SaveAttributeInput.safeParse({
    code: form.code.trim() || codeOf(form.label.en, []),
    type: form.type,
    unit: form.unit.trim() || null,
    label: localized(form.label),
    filterable: form.filterable,
    categoryIds: form.categoryIds,
    values: isListed(form.type) ? form.values.map(valueInput) : [],
  });
  const none = isListed(form.type) && form.values.length === 0;
  if (parsed.success && !none) return { ok: true, input: parsed.data };
  const words: Partial<Record<string, string>> = m.attributes.invalid;
  const problems = (parsed.error?.issues ?? []).map(({ path }) => {
    const field = path.includes("label") ? "label" : String(path.at(-1));
    return {
      path: field === "label" && !path.includes("values") ? "label.en" : path.join("."),
      message: words[field] ?? m.attributes.invalid.other,
    };
  });
  if (none) problems.push({ path: "type", message: m.attributes.invalid.values });
  return { ok: false, problems };
}

function valueInput({ code, label, hex }: ValueForm) {
  return { code, label: localized(label), hex: hex.trim() || null };
}

/** The form as a person reads it, for a conflict's comparison. */
export function attributeRows(
  form: AttributeForm,
  m: AdminMessages,
  categoryName: (id: string) => string,
): Record<string, NamedValue> {
  const words = m.attributes;
  const rows: [string, NamedValue][] = [
    ["code", { label: words.code, value: form.code }],
    ["type", { label: words.type, value: words.types[form.type] }],
    ["unit", { label: words.unit, value: form.unit }],
    ["filterable", { label: words.filterable, value: form.filterable ? m.common.yes : m.common.no }],
    ["categories", { label: words.categories, value: form.categoryIds.map(categoryName).join(", ") }],
  ];
  for (const locale of LOCALES) {
    const label = `${words.name} (${m.common.languages[locale]})`;
    rows.push([`label.${locale}`, { label, value: form.label[locale] }]);
  }
  for (const value of form.values)
    rows.push([
      `values.${value.code}`,
      { label: `${words.value} ${value.code}`, value: `${joined(value.label)} ${value.hex}`.trim() },
    ]);
  rows.push(["order", { label: words.values, value: form.values.map(({ label }) => label.en).join(", ") }]);
  return Object.fromEntries(rows);
}
