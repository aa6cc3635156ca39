import type { Locale } from "@souk/contracts";
import {
  columns,
  type Media,
  Prisma,
  type Product,
  type ProductMedia,
  type ProductTranslation,
  type StockAlert,
  type StockLevel,
  type StockLocation,
  type Variant,
} from "@souk/db";
import { isWaiting } from "../alerts/tell-waiting.ts";
import { variantOptions } from "../../catalog/variant-options.ts";

const a = columns<StockAlert>("a");
const at = columns<StockLocation>("at");
const m = columns<Media>("m");
const p = columns<Product>("p");
const pm = columns<ProductMedia>("pm");
const s = columns<StockLevel>("s");
const t = columns<ProductTranslation>("t");
const v = columns<Variant>("v");
const { sql } = Prisma;

/** The levels of the variant `v`, of one place or of all that are open. */
export const levelsOf = (locationId: string | undefined): Prisma.Sql => sql`
  "StockLevel" s JOIN "StockLocation" at ON ${at.id} = ${s.locationId} AND ${at.active}
 WHERE ${s.variantId} = ${v.id} ${locationId === undefined ? Prisma.empty : sql`AND ${s.locationId} = ${locationId}::uuid`}`;

export const variantName = (locale: Locale): Prisma.Sql => sql`coalesce((
  SELECT ${t.name} FROM "ProductTranslation" t WHERE ${t.productId} = ${p.id} AND ${t.locale} IN (${locale}, 'en')
   ORDER BY ${t.locale} = ${locale} DESC LIMIT 1), '')`;

const picture = (locale: Locale): Prisma.Sql => sql`(
  SELECT json_build_object('hash', ${m.hash}, 'width', ${m.width}, 'height', ${m.height}, 'widths', ${m.widths},
           'alt', coalesce(nullif(${m.alt} ->> ${locale}, ''), ${m.alt} ->> 'en', ''))
    FROM "Media" m WHERE ${m.id} = coalesce(${v.mediaId}, (
      SELECT ${pm.mediaId} FROM "ProductMedia" pm WHERE ${pm.productId} = ${p.id} ORDER BY ${pm.position} LIMIT 1)))`;

/** What every row of the variant `v` of the product `p` says, with its sums over `levelsOf`. */
export const rowPairs = (locale: Locale, locationId: string | undefined): Prisma.Sql => sql`
  'variantId', ${v.id}, 'productId', ${p.id}, 'sku', ${v.sku}, 'name', ${variantName(locale)},
  'options', ${variantOptions(v.id, locale)}, 'picture', ${picture(locale)}, 'lowStockAt', ${v.lowStockAt},
  'backorder', ${v.backorder},
  'waiting', (SELECT count(*) FROM "StockAlert" a WHERE ${a.variantId} = ${v.id} AND ${isWaiting}),
  'onHand', coalesce((SELECT sum(${s.onHand}) FROM ${levelsOf(locationId)}), 0),
  'reserved', coalesce((SELECT sum(${s.reserved}) FROM ${levelsOf(locationId)}), 0),
  'available', coalesce((SELECT sum(${s.onHand} - ${s.reserved}) FROM ${levelsOf(locationId)}), 0)`;
