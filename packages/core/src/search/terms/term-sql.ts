import {
  columns,
  Prisma,
  type Attribute,
  type AttributeValue,
  type Brand,
  type CategoryTranslation,
  type Fitment,
  type Product,
  type ProductAttribute,
  type ProductCategory,
  type ProductTranslation,
  type VehicleMake,
  type VehicleModel,
  type VehicleType,
} from "@souk/db";

const av = columns<AttributeValue>("av");
const a = columns<Attribute>("a");
const b = columns<Brand>("b");
const ct = columns<CategoryTranslation>("ct");
const f = columns<Fitment>("f");
const m = columns<ProductCategory>("m");
const mk = columns<VehicleMake>("mk");
const p = columns<Product>("p");
const pa = columns<ProductAttribute>("pa");
const t = columns<ProductTranslation>("t");
const vm = columns<VehicleModel>("vm");
const vt = columns<VehicleType>("vt");
const { sql } = Prisma;

/**
 * Words with digits are codes: only short ones that come more than once are proposed, and those that a text has, not a
 * SKU alone, and that begin with a name ("Zeta500").
 */
export const worthKnowing = (lexeme: Prisma.Sql, count: Prisma.Sql, written: Prisma.Sql): Prisma.Sql =>
  sql`(${lexeme} !~ '[0-9]' OR (length(${lexeme}) <= 6 AND ${count} > 1)
       OR (${written} IS NOT NULL AND ${lexeme} ~ '^[^0-9]{3}' AND length(${lexeme}) <= 20)) AND length(${lexeme}) <= 40`;

const plain = (html: Prisma.Sql): Prisma.Sql => sql`regexp_replace(${html}, '<[^>]*>', ' ', 'g')`;

/** Texts of the shop, as (locale, body): how its words are written. Names of vehicles and brands are of every language. */
export const allTexts = sql`
  SELECT ${t.locale}, ${t.name} AS body FROM "ProductTranslation" t
  UNION ALL (SELECT ${t.locale}, ${plain(t.description)} FROM "ProductTranslation" t LIMIT 20000)
  UNION ALL SELECT ${ct.locale}, ${ct.name} FROM "CategoryTranslation" ct
  UNION ALL SELECT tongue, name FROM (
    SELECT ${b.name} AS name FROM "Brand" b UNION ALL SELECT ${mk.name} FROM "VehicleMake" mk
    UNION ALL SELECT ${vm.name} FROM "VehicleModel" vm UNION ALL SELECT DISTINCT ${vt.name} FROM "VehicleType" vt
    UNION ALL SELECT DISTINCT unnest(${p.tags}) FROM "Product" p) named
    CROSS JOIN unnest('{en,fr,ar}'::text[]) tongue
  UNION ALL SELECT label.key, label.value FROM "AttributeValue" av CROSS JOIN jsonb_each_text(${av.label}) label`;

/** The same of some products alone. */
export const textsOf = (ids: readonly string[]): Prisma.Sql => sql`
  SELECT ${t.locale}, concat_ws(' ', ${t.name}, ${plain(t.description)}) AS body FROM "ProductTranslation" t
   WHERE ${t.productId} = ANY(${[...ids]}::uuid[])
  UNION ALL SELECT DISTINCT ${ct.locale}, ${ct.name} FROM "ProductCategory" m
    JOIN "CategoryTranslation" ct ON ${ct.categoryId} = ${m.categoryId}
   WHERE ${m.productId} = ANY(${[...ids]}::uuid[])
  UNION ALL SELECT tongue, named.name FROM (
    SELECT concat_ws(' ', ${b.name}, array_to_string(${p.tags}, ' ')) AS name
      FROM "Product" p LEFT JOIN "Brand" b ON ${b.id} = ${p.brandId} WHERE ${p.id} = ANY(${[...ids]}::uuid[])
    UNION SELECT concat_ws(' ', ${mk.name}, ${vm.name}, ${vt.name}) FROM "Fitment" f
      JOIN "VehicleType" vt ON ${vt.id} = ${f.typeId} JOIN "VehicleModel" vm ON ${vm.id} = ${vt.modelId}
      JOIN "VehicleMake" mk ON ${mk.id} = ${vm.makeId}
     WHERE ${f.productId} = ANY(${[...ids]}::uuid[])) named
    CROSS JOIN unnest('{en,fr,ar}'::text[]) tongue
  UNION ALL SELECT label.key, label.value FROM "ProductAttribute" pa
    JOIN "Attribute" a ON ${a.id} = ${pa.attributeId} AND ${a.deletedAt} IS NULL
    JOIN "AttributeValue" av ON ${av.id} = ${pa.valueId} CROSS JOIN jsonb_each_text(${av.label}) label
   WHERE ${pa.productId} = ANY(${[...ids]}::uuid[])`;

/**
 * `spelt`: how each lexeme of a language is written in the texts, most often; where a text is missing, documents are
 * read in the default language, so its words are every language's too, after its own.
 */
export const spelt = (texts: Prisma.Sql): Prisma.Sql => sql`
  texts AS (${texts}), used AS MATERIALIZED (
    SELECT texts.locale, word, count(*) AS uses
      FROM texts CROSS JOIN LATERAL unnest(string_to_array(fold_words(texts.body), ' ')) word
     WHERE word <> '' AND length(word) <= 40 GROUP BY texts.locale, word
  ), spelt AS MATERIALIZED (
    SELECT DISTINCT ON (tongue, lexeme) tongue AS locale, lexeme, used.word
      FROM used CROSS JOIN unnest('{en,fr,ar}'::text[]) tongue
      CROSS JOIN LATERAL unnest(tsvector_to_array(search_vector(tongue, used.word))) lexeme
     WHERE used.locale = tongue OR used.locale = 'en'
     ORDER BY tongue, lexeme, used.locale = tongue DESC, used.uses DESC, used.word
  )`;
