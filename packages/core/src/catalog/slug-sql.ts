import {
  columns,
  Prisma,
  type CategoryTranslation,
  type CollectionTranslation,
  type ProductTranslation,
  type SlugRedirect,
} from "@souk/db";
import type { Param } from "./sql.ts";

const ct = columns<CategoryTranslation>("s");
const pt = columns<ProductTranslation>("s");
const st = columns<CollectionTranslation>("s");
const r = columns<SlugRedirect>("r");
const { sql } = Prisma;

const OWNERS = {
  PRODUCT: { table: sql`"ProductTranslation" s`, id: pt.productId, locale: pt.locale, slug: pt.slug },
  CATEGORY: { table: sql`"CategoryTranslation" s`, id: ct.categoryId, locale: ct.locale, slug: ct.slug },
  COLLECTION: {
    table: sql`"CollectionTranslation" s`,
    id: st.collectionId,
    locale: st.locale,
    slug: st.slug,
  },
} as const;

const languages = sql`('en', 'fr', 'ar')`;

/**
 * Ids that a slug may mean, with `place`, best first: the asked language's slug, another language's (a page without a
 * translation answers to it, and a link copied across languages still leads there), an old one.
 */
export function slugOwners(kind: keyof typeof OWNERS, param: Param<"locale" | "slug">): Prisma.Sql {
  const { table, id, locale, slug } = OWNERS[kind];
  const asked = param("locale", "text");
  return sql`
    SELECT ${id} AS id, CASE ${locale} WHEN ${asked} THEN 1 WHEN 'en' THEN 2 ELSE 3 END AS place FROM ${table}
     WHERE ${locale} IN ${languages} AND ${slug} = ${param("slug", "text")}
    UNION ALL
    SELECT ${r.targetId}, CASE ${r.locale} WHEN ${asked} THEN 4 ELSE 5 END FROM "SlugRedirect" r
     WHERE ${r.kind} = '${Prisma.raw(kind)}' AND ${r.locale} IN ${languages} AND ${r.slug} = ${param("slug", "text")}`;
}

/** A JSON object of the slug in each language, the default's where there is no translation. */
export function slugsJson(kind: keyof typeof OWNERS, ownId: Prisma.Sql): Prisma.Sql {
  const { table, id, locale, slug } = OWNERS[kind];
  const of = (language: Prisma.Sql): Prisma.Sql => sql`max(${slug}) FILTER (WHERE ${locale} = ${language})`;
  const english = of(sql`'en'`);
  return sql`(SELECT json_build_object('en', ${english}, 'fr', coalesce(${of(sql`'fr'`)}, ${english}),
                'ar', coalesce(${of(sql`'ar'`)}, ${english})) FROM ${table} WHERE ${id} = ${ownId})`;
}
