import {
  type BundleItem,
  type CartLine,
  columns,
  type Media,
  type Payment,
  Prisma,
  type Product,
  type ProductMedia,
  type ProductTranslation,
  type Reservation,
  type Return,
  type Variant,
  type VariantPrice,
} from "@souk/db";
import { bundlesOf, freeOf, stockedOf } from "../inventory/bundle-sql.ts";
import { factsJson, giftRows, memberOfJson } from "../pricing/facts-json.ts";
import type { PricingNeeds } from "../pricing/rules.ts";
import { homeMethodsJson, methodsJson } from "./methods-json.ts";
import { offersJson } from "../prices/offers-json.ts";
import { shownPrice } from "../prices/shown-price-sql.ts";
import { variantOptions } from "../catalog/variant-options.ts";

const line = columns<CartLine>("line");
const v = columns<Variant>("v");
const p = columns<Product>("p");
const t = columns<ProductTranslation>("t");
const en = columns<ProductTranslation>("en");
const vp = columns<VariantPrice>("vp");
const bi = columns<BundleItem>("bi");
const cp = columns<Product>("cp");
const cv = columns<Variant>("cv");
const pay = columns<Payment>("pay");
const r = columns<Reservation>("r");
const ret = columns<Return>("ret");
type VariantColumns = typeof v;
const m = columns<Media>("m");
const pm = columns<ProductMedia>("pm");

/** Whether product p has a page in the shop. */
export const isPublic = (now: Date): Prisma.Sql => Prisma.sql`
  (${p.status} = 'ACTIVE' AND ${p.deletedAt} IS NULL AND ${p.publishedAt} <= ${now}::timestamp
   AND (${p.unpublishAt} IS NULL OR ${p.unpublishAt} > ${now}::timestamp))`;

/** Whether variant v of product p is on sale. */
export const onSale = (now: Date): Prisma.Sql => Prisma.sql`
  (${v.active} AND ${v.deletedAt} IS NULL AND ${isPublic(now)})`;

/** What of variant v can be bought; of a bundle, what its parts make. */
export const unreserved = Prisma.sql`coalesce(${bundlesOf(v.id)}, ${freeOf(v.id)})`;

/** Units of a variant that are held, and yet there for who reads the cart; they are counted of Reservation r. */
export type OwnUnits = (variantId: Prisma.Sql, units?: Prisma.Sql) => Prisma.Sql;

/** By payments of the cart that CTE `cart` holds. */
const heldByCart: OwnUnits = (variantId, units = r.quantity) => Prisma.sql`
  coalesce((SELECT sum(${units})::int FROM "Payment" pay JOIN "Reservation" r ON ${r.paymentId} = ${pay.id}
             WHERE ${pay.cartId} = cart."id" AND ${r.variantId} = ${variantId}), 0)`;

/** By the return of this number, of the order whose row CTE `cart` holds. */
export const heldByReturn =
  (number: number): OwnUnits =>
  (variantId, units = r.quantity) =>
    Prisma.sql`
  coalesce((SELECT sum(${units})::int FROM "Return" ret JOIN "Reservation" r ON ${r.returnId} = ${ret.id}
             WHERE ${ret.number} = ${number} AND ${ret.orderId} = cart."id" AND ${r.variantId} = ${variantId}), 0)`;

/** What can be had of a variant that may be sold before it is there, and what is said then; null for most. */
const backorder = (of: VariantColumns, own: OwnUnits): Prisma.Sql => Prisma.sql`
  CASE WHEN ${of.backorder} <> 'DENY' THEN json_build_object(
    'stocked', ${stockedOf(of.id)} + ${own(of.id, Prisma.sql`${r.quantity} - ${r.backordered}`)},
    'shipsBy', ${of.backorderUntil}, 'text', coalesce(${of.backorderText} ->> cart."locale", ${of.backorderText} ->> 'en', ''))
  END`;

/** Of variant v of product p, in the language of CTE `cart`. */
export const picture = Prisma.sql`
  (SELECT json_build_object('hash', ${m.hash}, 'width', ${m.width}, 'height', ${m.height}, 'widths', ${m.widths},
                            'alt', coalesce(${m.alt} ->> cart."locale", ${m.alt} ->> 'en', ''))
     FROM "Media" m
    WHERE ${m.id} = coalesce(${v.mediaId}, (SELECT ${pm.mediaId} FROM "ProductMedia" pm
                                            WHERE ${pm.productId} = ${p.id} ORDER BY ${pm.position} LIMIT 1)))`;

/** Of a variant, in the language of CTE `cart`. */
export const options = (variantId: Prisma.Sql): Prisma.Sql =>
  variantOptions(variantId, Prisma.sql`cart."locale"`);

/** What variant v holds, with what there is of it for this cart; null for what is no bundle. */
const parts = (now: Date, own: OwnUnits): Prisma.Sql => Prisma.sql`
  (SELECT json_agg(json_build_object(
            'variantId', ${bi.componentId}, 'quantity', ${bi.quantity},
            'free', ${freeOf(bi.componentId)} + ${own(bi.componentId)}, 'backorder', ${backorder(cv, own)}, 'sku', ${cv.sku}, 'name', text."name",
            'slug', CASE WHEN ${cp.status} = 'ACTIVE' AND ${cp.deletedAt} IS NULL
                          AND ${cp.publishedAt} <= ${now}::timestamp THEN text."slug" END,
            'options', ${options(bi.componentId)}) ORDER BY text."name", ${cv.sku})
     FROM "BundleItem" bi JOIN "Variant" cv ON ${cv.id} = ${bi.componentId} JOIN "Product" cp ON ${cp.id} = ${cv.productId}
    CROSS JOIN LATERAL (
      SELECT ${t.name}, ${t.slug} FROM "ProductTranslation" t
       WHERE ${t.productId} = ${cp.id} AND ${t.locale} IN (cart."locale", 'en')
       ORDER BY ${t.locale} = cart."locale" DESC LIMIT 1) text
    WHERE ${bi.bundleId} = ${v.id})`;

const override = Prisma.sql`
  CASE WHEN ${line.priceOverride} IS NOT NULL
       THEN json_build_object('amount', ${line.priceOverride}, 'reason', ${line.overrideReason}) END`;

/** Lines, each of a variant, for the row of CTE `cart`. */
const linesJson = (
  lines: Prisma.Sql,
  now: Date,
  needs: PricingNeeds,
  own = heldByCart,
): Prisma.Sql => Prisma.sql`
  SELECT json_agg(json_build_object(
           'id', ${line.id}, 'variantId', ${v.id}, 'productId', ${p.id}, 'sku', ${v.sku},
           'slug', coalesce(${t.slug}, ${en.slug}, ''), 'name', coalesce(${t.name}, ${en.name}, ${v.sku}),
           'options', ${options(v.id)}, 'picture', ${picture}, 'quantity', ${line.quantity},
           'seenPrice', ${line.seenPrice}, 'cappedFrom', ${line.cappedFrom}, 'price', ${shownPrice},
           'usual', ${vp.amount}, 'offers', ${offersJson(now)}, 'override', ${override},
           'sellable', ${onSale(now)}, 'free', ${freeOf(v.id)} + ${own(v.id)},
           'backorder', ${backorder(v, own)}, 'parts', ${parts(now, own)}, 'weightGrams', ${v.weightGrams},
           'taxClassId', ${p.taxClassId}, 'memberOf', ${memberOfJson(needs)}) ORDER BY ${line.id})
    FROM ${lines} line JOIN "Variant" v ON ${v.id} = ${line.variantId} JOIN "Product" p ON ${p.id} = ${v.productId}
    LEFT JOIN "ProductTranslation" t ON ${t.productId} = ${p.id} AND ${t.locale} = cart."locale"
    LEFT JOIN "ProductTranslation" en ON ${en.productId} = ${p.id} AND ${en.locale} = 'en'
    LEFT JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id} AND ${vp.currency} = cart."currency"`;

/** A StoredCart of the row of CTE `cart` (all its columns) and the rows of CTE `line`; `own` is there for them beside what is free. */
export const cartJson = (now: Date, needs: PricingNeeds, own?: OwnUnits): Prisma.Sql => Prisma.sql`
  json_build_object(
    'id', cart."id", 'version', cart."version", 'status', cart."status", 'userId', cart."userId",
    'currency', cart."currency", 'locale', cart."locale", 'email', cart."email",
    'shippingAddress', cart."shippingAddress", 'billingAddress', cart."billingAddress",
    'shippingMethodCode', cart."shippingMethodCode", 'remind', cart."remind", 'giftCardIds', cart."giftCardIds",
    'lines', coalesce((${linesJson(Prisma.sql`line`, now, needs, own)}), '[]'::json), 'methods', ${methodsJson},
    'homeMethods', ${homeMethodsJson(needs.home)},
    'gifts', ${giftsJson(now, needs)}, ${factsJson(needs)})`;

function giftsJson(now: Date, needs: PricingNeeds): Prisma.Sql {
  const rows = giftRows(needs);
  if (!rows) return Prisma.sql`'[]'::json`;
  return Prisma.sql`coalesce((${linesJson(Prisma.sql`(${rows})`, now, needs)}), '[]'::json)`;
}
