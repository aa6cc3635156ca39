import { DEFAULT_LOCALE, DomainError, type Locale, LOCALES } from "@souk/contracts";
import type { SlugKind } from "@souk/db";
import { changeSlug, uniqueSlug } from "../catalog/slugs.ts";
import { slugify } from "../catalog/slugify.ts";
import type { Tx } from "../context.ts";

export type Slugs = Partial<Record<Locale, string>>;

export interface SlugWishes {
  kind: SlugKind;
  /** Of the product or category. */
  targetId: string;
  /** Names, and slugs where staff gave them. */
  wanted: Partial<Record<Locale, { name: string; slug?: string | undefined } | undefined>>;
  /** The slugs until now; empty for something new. */
  before: Slugs;
}

/**
 * The slug of each language: the given one (SLUG_TAKEN where another has it), else one made from the name and told
 * apart by a number. The addresses that ended lead to the new ones: also those of a language without a translation,
 * which are the default language's.
 */
export async function resolveSlugs(tx: Tx, wishes: SlugWishes): Promise<Slugs> {
  const slugs: Slugs = {};
  for (const locale of LOCALES) {
    const text = wishes.wanted[locale];
    if (text) slugs[locale] = await resolveSlug(tx, wishes, locale, text);
  }
  await redirect(tx, wishes, slugs);
  return slugs;
}

async function resolveSlug(
  tx: Tx,
  { kind, targetId, before }: SlugWishes,
  locale: Locale,
  { name, slug }: { name: string; slug?: string | undefined },
): Promise<string> {
  const asked = slug ?? slugify(name, locale);
  if (asked === before[locale]) return asked;
  const free = await uniqueSlug(tx, kind, locale, asked, targetId);
  if (slug !== undefined && free !== slug) throw new DomainError("SLUG_TAKEN", { locale, slug });
  return free;
}

async function redirect(tx: Tx, { kind, targetId, before }: SlugWishes, slugs: Slugs): Promise<void> {
  for (const locale of LOCALES) {
    const from = before[locale] ?? before[DEFAULT_LOCALE];
    const to = slugs[locale] ?? slugs[DEFAULT_LOCALE];
    if (from !== undefined && to !== undefined) await changeSlug(tx, { kind, targetId, locale, from, to });
  }
}
