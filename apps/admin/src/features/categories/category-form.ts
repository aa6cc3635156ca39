import { LOCALES, SaveCategoryInput, type CategoryNode, type Locale, type MediaView } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";
import type { NamedValue } from "../../parts/conflict-dialog.tsx";

export interface CategoryTextForm {
  name: string;
  slug: string;
  description: string;
}
export interface CategoryForm {
  /** Empty: top level. */
  parentId: string;
  active: boolean;
  /** Empty: none. */
  icon: string;
  /** Of one entry at most: a list keeps its kind where a picture comes or goes. */
  picture: MediaView[];
  texts: Record<Locale, CategoryTextForm>;
}

const emptyText = (): CategoryTextForm => ({ name: "", slug: "", description: "" });

export function emptyCategory(parentId: string): CategoryForm {
  return {
    parentId,
    active: true,
    icon: "",
    picture: [],
    texts: { en: emptyText(), fr: emptyText(), ar: emptyText() },
  };
}

type Stored = Pick<CategoryNode, "parentId" | "active" | "icon" | "media"> & {
  texts: { en: CategoryTextForm; fr?: CategoryTextForm | undefined; ar?: CategoryTextForm | undefined };
};

export function toCategoryForm({ parentId, active, icon, media, texts }: Stored): CategoryForm {
  return {
    parentId: parentId ?? "",
    active,
    icon: icon ?? "",
    picture: media ? [media] : [],
    texts: {
      en: { ...emptyText(), ...texts.en },
      fr: { ...emptyText(), ...texts.fr },
      ar: { ...emptyText(), ...texts.ar },
    },
  };
}

function text({ name, slug, description }: CategoryTextForm) {
  return { name, description, ...(slug.trim() ? { slug: slug.trim() } : {}) };
}

const isTyped = (form: CategoryTextForm): boolean =>
  `${form.name}${form.slug}${form.description}`.trim() !== "";

/** The form as the contract's input, checked by it; problems by the path that both share. */
export function checkCategory(form: CategoryForm, m: AdminMessages) {
  const { en, fr, ar } = form.texts;
  const parsed = SaveCategoryInput.safeParse({
    parentId: form.parentId || null,
    active: form.active,
    icon: form.icon || null,
    mediaId: form.picture[0]?.id ?? null,
    texts: {
      en: text(en),
      ...(isTyped(fr) ? { fr: text(fr) } : {}),
      ...(isTyped(ar) ? { ar: text(ar) } : {}),
    },
  });
  if (parsed.success) return { ok: true as const, input: parsed.data };
  const words: Partial<Record<string, string>> = m.categories.invalid;
  const problems = parsed.error.issues.map(({ path }) => ({
    path: path.join("."),
    message: words[String(path.at(-1))] ?? m.categories.invalid.other,
  }));
  return { ok: false as const, problems };
}

/** The form as a person reads it, for a conflict's comparison. */
export function categoryRows(form: CategoryForm, m: AdminMessages): Record<string, NamedValue> {
  const fields = ["name", "slug", "description"] as const;
  const texts = LOCALES.flatMap((locale) =>
    fields.map((field) => [
      `${locale}.${field}`,
      { label: `${m.categories[field]} (${m.common.languages[locale]})`, value: form.texts[locale][field] },
    ]),
  );
  return {
    ...Object.fromEntries(texts),
    icon: { label: m.categories.icon, value: form.icon },
    picture: {
      label: m.categories.picture,
      value: form.picture.map(({ alt, hash }) => alt || hash.slice(0, 6)).join(""),
    },
    active: { label: m.categories.active, value: form.active ? m.common.yes : m.common.no },
  };
}

/** Whether something kept in a tab's storage still has the form's shape. */
export function isCategoryForm(value: unknown): value is CategoryForm {
  if (typeof value !== "object" || value === null || !("texts" in value)) return false;
  const { texts } = value;
  const whole = typeof texts === "object" && texts !== null && LOCALES.every((locale) => locale in texts);
  return whole && "parentId" in value && "active" in value && "icon" in value && "picture" in value;
}
