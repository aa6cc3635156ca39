import { type CollectionCondition, type CollectionRules, MAX_AMOUNT } from "@souk/contracts";
import {
  type Attribute,
  type AttributeValue,
  columns,
  Prisma,
  type Product,
  type ProductAttribute,
  type ProductCategory,
  type ProductListing,
} from "@souk/db";

const a = columns<Attribute>("a");
const av = columns<AttributeValue>("av");
const l = columns<ProductListing>("l");
const m = columns<ProductCategory>("m");
const p = columns<Product>("p");
const pa = columns<ProductAttribute>("pa");
const { sql } = Prisma;

const DAY = 24 * 60 * 60 * 1000;

type Of<K extends CollectionCondition["kind"]> = Extract<CollectionCondition, { kind: K }>;

/** The value's code, or a text, number or yes and no as it is written. */
const hasAttribute = ({ code, value }: Of<"attribute">): Prisma.Sql => sql`${p.id} IN (
  SELECT ${pa.productId} FROM "ProductAttribute" pa JOIN "Attribute" a ON ${a.id} = ${pa.attributeId}
    LEFT JOIN "AttributeValue" av ON ${av.id} = ${pa.valueId}
   WHERE ${a.code} = ${code} AND ${a.deletedAt} IS NULL
     AND ${value} IN (${av.code}, ${pa.number}::text, ${pa.flag}::text, ${pa.text} ->> 'en'))`;

const costs = ({ currency, min, max }: Of<"price">): Prisma.Sql => sql`${p.id} IN (
  SELECT ${l.productId} FROM "ProductListing" l
   WHERE ${l.currency} = ${currency}::char(3) AND ${l.minPrice} BETWEEN ${min ?? 0}::int AND ${max ?? MAX_AMOUNT}::int)`;

function conditionSql(condition: CollectionCondition, now: Date): Prisma.Sql {
  switch (condition.kind) {
    case "category":
      return sql`${p.id} IN (SELECT ${m.productId} FROM "ProductCategory" m
                              WHERE ${m.categoryId} = ${condition.categoryId}::uuid)`;
    case "brand":
      return sql`${p.brandId} = ${condition.brandId}::uuid`;
    case "tag":
      return sql`${p.tags} @> ARRAY[${condition.tag}]::text[]`;
    case "attribute":
      return hasAttribute(condition);
    case "price":
      return costs(condition);
    case "inStock":
      return sql`EXISTS (SELECT FROM "ProductListing" l WHERE ${l.productId} = ${p.id} AND ${l.available})`;
    case "new":
      return p.isNew;
    case "featured":
      return p.featured;
    case "createdWithin":
      return sql`${p.createdAt} >= ${new Date(now.getTime() - condition.days * DAY)}::timestamp`;
    default:
      return condition satisfies never;
  }
}

/** Whether the rules choose the product `p`: one condition, whatever they are. */
export function chosenBy({ match, conditions }: CollectionRules, now: Date): Prisma.Sql {
  const all = conditions.map((condition) => sql`(${conditionSql(condition, now)})`);
  return sql`(${p.deletedAt} IS NULL AND (${Prisma.join(all, match === "all" ? " AND " : " OR ")}))`;
}
