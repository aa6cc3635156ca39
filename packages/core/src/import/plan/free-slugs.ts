import { createHash } from "node:crypto";
import { type Locale, LOCALES } from "@souk/contracts";
import { slugify } from "../../catalog/slugify.ts";
import type { Tx } from "../../context.ts";
import type { ProductRecord } from "../record/product-record.ts";

export interface Slugs {
  /** A free address for a product; what is taken gets a digest of the seed behind it. */
  make(text: string, locale: Locale, owner: { id: string; seed: string }): string;
  /** Whether an address that a file gives is free for the product; it is taken with the asking. */
  claim(slug: string, locale: Locale, ownerId: string): boolean;
}

/** Looks up at once which of all the addresses that the records may get are taken. */
export async function freeSlugs(tx: Tx, records: readonly ProductRecord[]): Promise<Slugs> {
  const slugs = [...new Set(records.flatMap(wantedSlugs))];
  const stored = await tx.productTranslation.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, locale: true, productId: true },
  });
  const old = await tx.slugRedirect.findMany({
    where: { kind: "PRODUCT", slug: { in: slugs } },
    select: { slug: true, locale: true, targetId: true },
  });
  const owners = new Map(stored.map(({ slug, locale, productId }) => [`${locale} ${slug}`, productId]));
  const redirects = new Map(old.map(({ slug, locale, targetId }) => [`${locale} ${slug}`, targetId]));
  const isFree = (slug: string, ownerId: string): boolean =>
    LOCALES.every((locale) => {
      const key = `${locale} ${slug}`;
      const [owner, target] = [owners.get(key), redirects.get(key)];
      return (owner === undefined || owner === ownerId) && (target === undefined || target === ownerId);
    });
  return {
    make(text, locale, { id, seed }) {
      const plain = slugify(text, locale);
      const slug = isFree(plain, id) ? plain : `${plain}-${digest(`${locale} ${seed}`)}`;
      owners.set(`${locale} ${slug}`, id);
      return slug;
    },
    claim(slug, locale, ownerId) {
      const key = `${locale} ${slug}`;
      const owner = owners.get(key);
      if (owner !== undefined && owner !== ownerId) return false;
      owners.set(key, ownerId);
      return true;
    },
  };
}

function wantedSlugs({ slugFrom, texts }: ProductRecord): string[] {
  const own = LOCALES.flatMap((locale) => {
    const { slug, name } = texts[locale] ?? {};
    return [...(slug === undefined ? [] : [slug]), ...(name === undefined ? [] : [slugify(name, locale)])];
  });
  return [slugify(slugFrom, "en"), ...own];
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}
