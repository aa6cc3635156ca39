import { type CreateProductInput, DEFAULT_LOCALE, LOCALES } from "@souk/contracts";
import type { Tx } from "../../context.ts";
import { resolveSlugs, type Slugs } from "../resolve-slugs.ts";
import { upsertRows } from "../upsert-rows.ts";

type Texts = CreateProductInput["texts"];

/**
 * Writes a product's translations with their slugs and drops those of languages that were taken out. SLUG_TAKEN
 * where a given slug is another product's; links by a slug that ended lead to the new one.
 */
export async function writeTexts(tx: Tx, productId: string, texts: Texts, before: Slugs): Promise<void> {
  const slugs = await resolveSlugs(tx, { kind: "PRODUCT", targetId: productId, wanted: texts, before });
  const rows = LOCALES.flatMap((locale) => {
    const text = texts[locale];
    const slug = slugs[locale] ?? slugs[DEFAULT_LOCALE];
    if (!text || slug === undefined) return [];
    const { name, description, seoTitle, seoDescription } = text;
    const seo = { seoTitle: seoTitle || null, seoDescription: seoDescription || null };
    return [{ productId, locale, name, slug, description, ...seo }];
  });
  await tx.productTranslation.deleteMany({
    where: { productId, locale: { notIn: rows.map((row) => row.locale) } },
  });
  await upsertRows(tx, "ProductTranslation", rows, {
    key: ["productId", "locale"],
    update: ["name", "slug", "description", "seoTitle", "seoDescription"],
  });
}
