import { LOCALES } from "@souk/contracts";
import { columns, type Category, type CategoryTranslation } from "@souk/db";
import { v7 as newId } from "uuid";
import { z } from "zod";
import { slugify } from "../../catalog/slugify.ts";
import { uniqueSlug } from "../../catalog/slugs.ts";
import type { Tx } from "../../context.ts";

const c = columns<Category>("c");
const t = columns<CategoryTranslation>("t");
const Rows = z.array(z.object({ id: z.uuid(), name: z.string() }));

const ROOT = { en: "Imported", fr: "Importés", ar: "منتجات مستوردة" };

/** Finds or makes the category of each type, all under one of the top level that says where they come from. */
export async function importedCategories(
  tx: Tx,
  types: readonly string[],
  now: Date,
): Promise<(type: string | null) => string> {
  const top = await childrenOf(tx, null);
  const rootId = top.get(ROOT.en.toLowerCase()) ?? (await addCategory(tx, null, ROOT, now));
  const ids = await childrenOf(tx, rootId);
  for (const type of types) {
    if (!ids.has(type.toLowerCase()))
      ids.set(type.toLowerCase(), await addCategory(tx, rootId, { en: type }, now));
  }
  return (type) => (type === null ? rootId : (ids.get(type.toLowerCase()) ?? rootId));
}

/** Ids by the English name, in small letters. */
async function childrenOf(tx: Tx, parentId: string | null): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw`
    SELECT ${c.id}, lower(${t.name}) AS name FROM "Category" c
      JOIN "CategoryTranslation" t ON ${t.categoryId} = ${c.id} AND ${t.locale} = 'en'
     WHERE ${c.parentId} IS NOT DISTINCT FROM ${parentId}::uuid AND ${c.deletedAt} IS NULL ORDER BY ${c.id} DESC`;
  return new Map(Rows.parse(rows).map(({ id, name }) => [name, id]));
}

async function addCategory(
  tx: Tx,
  parentId: string | null,
  names: { en: string; fr?: string; ar?: string },
  now: Date,
): Promise<string> {
  const id = newId();
  const position = await tx.category.count({ where: { parentId } });
  await tx.category.create({ data: { id, parentId, position, createdAt: now }, select: { id: true } });
  for (const locale of LOCALES) {
    const name = names[locale];
    if (name === undefined) continue;
    const slug = await uniqueSlug(tx, "CATEGORY", locale, slugify(name, locale), id);
    await tx.categoryTranslation.create({
      data: { categoryId: id, locale, name, slug },
      select: { slug: true },
    });
  }
  return id;
}
