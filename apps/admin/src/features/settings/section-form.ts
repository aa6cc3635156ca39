import { LOCALES, SaveSettingsInput, type AllSettings, type SettingsSection } from "@souk/contracts";
import type { Format } from "@souk/i18n";
import type { AdminMessages } from "@souk/i18n/admin";
import { localized, toTexts, type Texts } from "../../lib/texts.ts";
import type { CheckedForm } from "../../lib/use-record-editor.ts";
import type { NamedValue } from "../../parts/conflict-dialog.tsx";

export type FieldValue = string | number | boolean | string[] | Texts;
export type SettingsForm = Record<string, FieldValue>;

interface Texted {
  name: string;
  kind: "text" | "area" | "country";
  /** Codes, numbers and addresses read from left to right in Arabic too. */
  ltr?: boolean;
}
interface Choice {
  name: string;
  kind: "choice";
  options: readonly string[];
}
interface Numbered {
  name: string;
  kind: "number";
  min: number;
  max: number;
}
interface Plain<Kind> {
  name: string;
  kind: Kind;
}
/** In each language: a line, or as many as it takes. */
export type Translated = Plain<"names"> | Plain<"texts">;
export type Field = Texted | Choice | Numbered | Plain<"switch"> | Plain<"countries"> | Translated;

/** A field whose control fits what the contract says of it. */
type FieldOf<V> = {
  [K in keyof V & string]: { name: K } & (V[K] extends boolean
    ? { kind: "switch" }
    : V[K] extends number
      ? Omit<Numbered, "name">
      : V[K] extends string
        ? Omit<Texted, "name"> | { kind: "choice"; options: readonly V[K][] }
        : V[K] extends string[]
          ? { kind: "countries" }
          : { kind: "names" | "texts" });
}[keyof V & string];

export interface SectionWords {
  title: string;
  text: string;
  groups: Record<string, string>;
  fields: Record<string, string>;
  help: Record<string, string>;
  choices: Record<string, Record<string, string>>;
}
type WordsOf<V> = SectionWords & { fields: Record<keyof V & string, string> };

export interface SectionForm {
  id: SettingsSection;
  words: (m: AdminMessages) => SectionWords;
  groups: readonly { id: string; fields: readonly Field[] }[];
}

/** Describes a section's form: its fields by group, in the words of the catalogs. */
export function sectionForm<S extends SettingsSection>(
  id: S,
  form: {
    words: (m: AdminMessages) => WordsOf<AllSettings[S]>;
    groups: readonly { id: string; fields: readonly FieldOf<AllSettings[S]>[] }[];
  },
): SectionForm;
export function sectionForm(id: SettingsSection, form: Omit<SectionForm, "id">): SectionForm {
  return { id, ...form };
}

export const fieldsOf = (section: SectionForm): Field[] => section.groups.flatMap(({ fields }) => fields);

/** What is stored, as fields hold it: a text in every language is a text in each of the three. */
export function toSettingsForm(section: SectionForm, view: { value: object }): SettingsForm {
  const values = new Map<string, unknown>(Object.entries(view.value));
  return Object.fromEntries(fieldsOf(section).map((field) => [field.name, fieldValue(field, values)]));
}

function fieldValue({ name, kind }: Field, values: ReadonlyMap<string, unknown>): FieldValue {
  const value = values.get(name);
  if (kind === "names" || kind === "texts")
    return toTexts(typeof value === "object" && value !== null ? value : {});
  if (kind === "switch") return value === true;
  if (kind === "number") return typeof value === "number" ? value : 0;
  if (kind === "countries") return Array.isArray(value) ? value.map(String) : [];
  return typeof value === "string" ? value : "";
}

export const asText = (value: FieldValue): string => (typeof value === "string" ? value : "");

export const isTexts = (value: FieldValue): value is Texts =>
  typeof value === "object" && !Array.isArray(value);

/** The form as the contract's input, checked by it. */
export function checkSettings(
  section: SectionForm,
  form: SettingsForm,
  m: AdminMessages,
): CheckedForm<SaveSettingsInput> {
  const value = Object.fromEntries(
    Object.entries(form).map(([name, field]) => [name, isTexts(field) ? localized(field) : field]),
  );
  const parsed = SaveSettingsInput.safeParse({ id: section.id, version: 0, value });
  if (parsed.success) return { ok: true, input: parsed.data };
  const words: Partial<Record<string, string>> = m.settings.invalid;
  return {
    ok: false,
    problems: parsed.error.issues.map(({ path, code }) => ({
      path: path.slice(1).join("."),
      message: words[String(path.at(-1))] ?? words[code] ?? m.settings.invalid.other,
    })),
  };
}

/** The form as a person reads it, for a conflict's comparison. */
export function settingsRows(
  section: SectionForm,
  form: SettingsForm,
  { m, format }: { m: AdminMessages; format: Format },
): Record<string, NamedValue> {
  const words = section.words(m);
  const rows = fieldsOf(section).flatMap((field): [string, NamedValue][] => {
    const label = words.fields[field.name] ?? field.name;
    const value = form[field.name] ?? "";
    if (!isTexts(value)) return [[field.name, { label, value: shown(field, value, words, { m, format }) }]];
    return LOCALES.map((locale) => [
      `${field.name}.${locale}`,
      { label: `${label} (${m.common.languages[locale]})`, value: value[locale] },
    ]);
  });
  return Object.fromEntries(rows);
}

function shown(
  field: Field,
  value: string | number | boolean | string[],
  words: SectionWords,
  { m, format }: { m: AdminMessages; format: Format },
): string {
  if (typeof value === "boolean") return value ? m.common.yes : m.common.no;
  if (Array.isArray(value)) return format.list(value.map((code) => format.country(code)));
  if (typeof value === "number") return format.number(value);
  if (field.kind === "country") return value === "" ? "" : format.country(value);
  return words.choices[field.name]?.[value] ?? value;
}
