import {
  columns,
  Prisma,
  type AttributeValue,
  type Brand,
  type CategoryTranslation,
  type Fitment,
  type ProductAttribute,
  type ProductCategory,
  type ProductTranslation,
  type Variant,
  type VehicleMake,
  type VehicleModel,
  type VehicleType,
} from "@souk/db";

const av = columns<AttributeValue>("av");
const b = columns<Brand>("b");
const ct = columns<CategoryTranslation>("ct");
const f = columns<Fitment>("f");
const m = columns<ProductCategory>("m");
const mk = columns<VehicleMake>("mk");
const pa = columns<ProductAttribute>("pa");
const t = columns<ProductTranslation>("t");
const v = columns<Variant>("v");
const vm = columns<VehicleModel>("vm");
const vt = columns<VehicleType>("vt");
const { sql } = Prisma;

/** A LocalizedText in the language of the row `written`, else in the default one. */
const inLanguage = (value: Prisma.Sql): Prisma.Sql =>
  sql`coalesce(nullif(${value} ->> written.locale, ''), ${value} ->> 'en')`;

/** Longer descriptions are found by their beginning. */
const DESCRIPTION = 1500;

/**
 * `words`: of each of `shown` and each language the vectors head (name A, brand, categories, tags and codes B) and
 * body (all its words, without places). What has no translation is read in the default language.
 */
export const wordVectors = (): Prisma.Sql => sql`
  ${vehicleNames}, written AS MATERIALIZED (
    SELECT shown.id, lang.locale, t.name, left(${plain(sql`t.description`)}, ${DESCRIPTION}::int) AS description
      FROM shown CROSS JOIN unnest('{en,fr,ar}'::text[]) AS lang(locale) CROSS JOIN LATERAL (
        SELECT ${t.name}, ${t.description} FROM "ProductTranslation" t
         WHERE ${t.productId} = shown.id AND ${t.locale} IN (lang.locale, 'en')
         ORDER BY ${t.locale} = lang.locale DESC LIMIT 1) t
  ), described AS MATERIALIZED (
    SELECT one.locale, one.description, search_vector(one.locale, one.description) AS vector
      FROM (SELECT DISTINCT locale, description FROM written) one
  ), words AS MATERIALIZED (
    SELECT written.id, written.locale, head.vector AS head,
           strip(head.vector || described.vector || search_vector(written.locale, concat_ws(' ', ${rest}))) AS body
      FROM written JOIN shown ON shown.id = written.id JOIN fitted ON fitted.id = written.id
      JOIN described ON described.locale = written.locale AND described.description = written.description
      CROSS JOIN LATERAL (
        SELECT setweight(search_vector(written.locale, written.name), 'A')
            || setweight(search_vector(written.locale, concat_ws(' ', ${known})), 'B') AS vector OFFSET 0) head)`;

const plain = (html: Prisma.Sql): Prisma.Sql => sql`regexp_replace(${html}, '<[^>]*>', ' ', 'g')`;

const known = sql`
  (SELECT ${b.name} FROM "Brand" b WHERE ${b.id} = shown."brandId"),
  (SELECT string_agg(name.text, ' ') FROM "ProductCategory" m CROSS JOIN LATERAL (
     SELECT ${ct.name} AS text FROM "CategoryTranslation" ct
      WHERE ${ct.categoryId} = ${m.categoryId} AND ${ct.locale} IN (written.locale, 'en')
      ORDER BY ${ct.locale} = written.locale DESC LIMIT 1) name WHERE ${m.productId} = shown.id),
  array_to_string(shown."tags", ' '),
  (SELECT string_agg(concat_ws(' ', ${v.sku}, ${v.barcode}), ' ') FROM "Variant" v
    WHERE ${v.productId} = shown.id AND ${v.deletedAt} IS NULL)`;

const rest = sql`
  (SELECT string_agg(coalesce(${inLanguage(av.label)}, ${inLanguage(pa.text)}, ${pa.number}::text), ' ')
     FROM "ProductAttribute" pa LEFT JOIN "AttributeValue" av ON ${av.id} = ${pa.valueId}
    WHERE ${pa.productId} = shown.id),
  (SELECT string_agg(${inLanguage(sql`(spec -> 'value')`)}, ' ') FROM jsonb_array_elements(shown."specs") AS spec),
  fitted.names`;

/** `fitted`: what the vehicles of each product are called, each name once. */
const vehicleNames = sql`
  fitted AS MATERIALIZED (
    SELECT shown.id, (
        SELECT string_agg(DISTINCT vehicle.text, ' ') FROM "Fitment" f
          JOIN "VehicleType" vt ON ${vt.id} = ${f.typeId} JOIN "VehicleModel" vm ON ${vm.id} = ${vt.modelId}
          JOIN "VehicleMake" mk ON ${mk.id} = ${vm.makeId}
         CROSS JOIN LATERAL (VALUES (${mk.name}), (${vm.name}), (${vt.name}), (${vt.engine})) vehicle(text)
         WHERE ${f.productId} = shown.id) AS names FROM shown)`;
