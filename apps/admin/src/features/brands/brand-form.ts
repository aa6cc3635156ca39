import { LOCALES, SaveBrandInput, type MediaView } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";
import type { BrandView } from "../../lib/api-types.ts";
import { emptyTexts, localized, toTexts, type Texts } from "../../lib/texts.ts";
import type { CheckedForm } from "../../lib/use-record-editor.ts";
import type { NamedValue } from "../../parts/conflict-dialog.tsx";

export interface BrandForm {
  name: string;
  slug: string;
  about: Texts;
  /** Of one entry at most: a list keeps its kind where a picture comes or goes. */
  logo: MediaView[];
}

export function toBrandForm(view: BrandView | null): BrandForm {
  return {
    name: view?.name ?? "",
    slug: view?.slug ?? "",
    about: view ? toTexts(view.about) : emptyTexts(),
    logo: view?.logo ? [view.logo] : [],
  };
}

/** The form as the contract's input, checked by it. */
export function checkBrand(form: BrandForm, m: AdminMessages): CheckedForm<SaveBrandInput> {
  const parsed = SaveBrandInput.safeParse({
    name: form.name,
    ...(form.slug.trim() ? { slug: form.slug.trim() } : {}),
    about: localized(form.about),
    mediaId: form.logo[0]?.id ?? null,
  });
  if (parsed.success) return { ok: true, input: parsed.data };
  const words: Partial<Record<string, string>> = m.brands.invalid;
  const problems = parsed.error.issues.map(({ path }) => ({
    path: path.join("."),
    message: words[String(path[0])] ?? m.brands.invalid.other,
  }));
  return { ok: false, problems };
}

/** The form as a person reads it, for a conflict's comparison. */
export function brandRows(form: BrandForm, m: AdminMessages): Record<string, NamedValue> {
  const words = m.brands;
  const about = LOCALES.map((locale) => [
    `about.${locale}`,
    { label: `${words.about} (${m.common.languages[locale]})`, value: form.about[locale] },
  ]);
  return {
    name: { label: words.name, value: form.name },
    slug: { label: words.slug, value: form.slug },
    ...Object.fromEntries(about),
    logo: { label: words.logo, value: form.logo.map(({ alt, hash }) => alt || hash.slice(0, 6)).join("") },
  };
}
