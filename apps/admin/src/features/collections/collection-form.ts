import { LOCALES, type Locale, type MediaView, SaveCollectionInput } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";
import type { CollectionDetail } from "../../lib/api-types.ts";
import type { CheckedForm } from "../../lib/use-record-editor.ts";
import type { NamedValue } from "../../parts/conflict-dialog.tsx";
import type { PickedProduct } from "../../parts/product-picker.tsx";
import { type ConditionForm, emptyCondition, toCondition, toConditionForm } from "./condition-form.ts";

export interface TextForm {
  name: string;
  slug: string;
  description: string;
}
export interface CollectionForm {
  active: boolean;
  kind: "MANUAL" | "RULES";
  match: "all" | "any";
  conditions: ConditionForm[];
  products: PickedProduct[];
  texts: Record<Locale, TextForm>;
  /** Of one entry at most: a list keeps its kind where a picture comes or goes. */
  picture: MediaView[];
}

const textForm = (text: TextForm | undefined): TextForm => text ?? { name: "", slug: "", description: "" };

export function toCollectionForm(view: CollectionDetail | null): CollectionForm {
  return {
    active: view?.active ?? true,
    kind: view?.kind ?? "MANUAL",
    match: view?.rules?.match ?? "all",
    conditions: view?.rules?.conditions.map((condition) => toConditionForm(condition)) ?? [
      emptyCondition("tag"),
    ],
    products:
      view?.kind === "MANUAL" ? view.products.map(({ id, name, picture }) => ({ id, name, picture })) : [],
    texts: { en: textForm(view?.texts.en), fr: textForm(view?.texts.fr), ar: textForm(view?.texts.ar) },
    picture: view?.picture ? [view.picture] : [],
  };
}

/** The rules as far as they are complete; null where a condition isn't. */
export function rulesOf({ match, conditions }: Pick<CollectionForm, "match" | "conditions">) {
  const complete = conditions.map((condition) => toCondition(condition));
  const known = complete.filter((condition) => condition !== null);
  return known.length === complete.length && known.length > 0 ? { match, conditions: known } : null;
}

const textInput = ({ name, slug, description }: TextForm) => ({
  name,
  description,
  ...(slug.trim() ? { slug: slug.trim() } : {}),
});
const isTyped = (text: TextForm): boolean => `${text.name}${text.slug}${text.description}`.trim() !== "";

/** The form as the contract's input, checked by it. */
export function checkCollection(
  form: CollectionForm,
  m: AdminMessages,
  locale: Locale,
): CheckedForm<SaveCollectionInput> {
  const { en, fr, ar } = form.texts;
  const words = m.merchandising.collections;
  const rules = form.kind === "RULES" ? rulesOf(form) : null;
  if (form.kind === "RULES" && !rules)
    return { ok: false, problems: [{ path: "match", message: words.incomplete }] };
  const parsed = SaveCollectionInput.safeParse({
    locale,
    active: form.active,
    mediaId: form.picture[0]?.id ?? null,
    texts: {
      en: textInput(en),
      ...(isTyped(fr) ? { fr: textInput(fr) } : {}),
      ...(isTyped(ar) ? { ar: textInput(ar) } : {}),
    },
    rules,
    productIds: form.kind === "MANUAL" ? form.products.map(({ id }) => id) : [],
  });
  if (parsed.success) return { ok: true, input: parsed.data };
  const invalid: Partial<Record<string, string>> = words.invalid;
  const problems = parsed.error.issues.map(({ path }) => ({
    path: path.join("."),
    message: invalid[String(path.at(-1))] ?? words.invalid.other,
  }));
  return { ok: false, problems };
}

/** The form as a person reads it, for a conflict's comparison. */
export function collectionRows(form: CollectionForm, m: AdminMessages): Record<string, NamedValue> {
  const words = m.merchandising.collections;
  const fields = ["name", "slug", "description"] as const;
  const texts = LOCALES.flatMap((locale) =>
    fields.map((field) => [
      `${locale}.${field}`,
      { label: `${words[field]} (${m.common.languages[locale]})`, value: form.texts[locale][field] },
    ]),
  );
  const conditions = form.conditions.map(({ kind }) => words.conditions[kind]).join(", ");
  return {
    ...Object.fromEntries(texts),
    active: { label: words.active, value: form.active ? m.common.yes : m.common.no },
    kind: { label: words.kind, value: words.kinds[form.kind] },
    rules: { label: words.rules, value: form.kind === "RULES" ? `${words[form.match]}: ${conditions}` : "" },
    products: { label: words.products, value: form.products.map(({ name }) => name).join(", ") },
    picture: { label: words.picture, value: form.picture.map(({ hash }) => hash.slice(0, 6)).join("") },
  };
}
