import {
  type CartCode,
  columns,
  type CustomerGroupMember,
  type Order,
  type Payment,
  Prisma,
  type ProductCategory,
  type ProductCollection,
  type Promotion,
  type PromotionCode,
  type PromotionRedemption,
} from "@souk/db";
import type { PricingNeeds } from "./rules.ts";
import { rulesVersion } from "./rules-cache.ts";

const cc = columns<CartCode>("cc");
const pcode = columns<PromotionCode>("pcode");
const promo = columns<Promotion>("promo");
const red = columns<PromotionRedemption>("red");
const rpay = columns<Payment>("rpay");
const gm = columns<CustomerGroupMember>("gm");
const had = columns<Order>("had");
const pcat = columns<ProductCategory>("pcat");
const pcol = columns<ProductCollection>("pcol");

const none = Prisma.sql`'[]'::json`;

/** Live redemptions that this cart's own payments hold: they don't stand in its way. */
const heldByCart = (which: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT count(*)::int FROM "PromotionRedemption" red JOIN "Payment" rpay ON ${rpay.id} = ${red.paymentId}
    WHERE ${rpay.cartId} = cart."id" AND ${red.cancelledAt} IS NULL AND ${red.counted} AND ${which})`;

const promoUsedUp = Prisma.sql`
  coalesce(${promo.uses} - ${heldByCart(Prisma.sql`${red.promotionId} = ${promo.id}`)} >= ${promo.usageLimit}, FALSE)`;

const codes = Prisma.sql`
  coalesce((
    SELECT json_agg(json_build_object(
             'id', ${pcode.id}, 'code', ${pcode.code}, 'promotionId', ${pcode.promotionId},
             'exhausted', coalesce(${pcode.uses} - ${heldByCart(Prisma.sql`${red.codeId} = ${pcode.id}`)}
                                   >= ${pcode.usageLimit}, FALSE) OR ${promoUsedUp}) ORDER BY ${cc.createdAt}, ${pcode.id})
      FROM "CartCode" cc JOIN "PromotionCode" pcode ON ${pcode.id} = ${cc.codeId}
      JOIN "Promotion" promo ON ${promo.id} = ${pcode.promotionId} WHERE ${cc.cartId} = cart."id"), ${none})`;

const groups = Prisma.sql`
  coalesce((SELECT json_agg(${gm.groupId}) FROM "CustomerGroupMember" gm WHERE ${gm.userId} = cart."userId"), ${none})`;

const hasOrdered = Prisma.sql`
  EXISTS (SELECT 1 FROM "Order" had WHERE ${had.state} <> 'CANCELLED' AND ${had.deletedAt} IS NULL
             AND (${had.userId} = cart."userId" OR ${had.email} = cart."email"))`;

const usesOf = (ids: readonly string[]): Prisma.Sql => Prisma.sql`
  coalesce((
    SELECT json_agg(json_build_object('promotionId', used."promotionId", 'count', used.count))
      FROM (SELECT ${red.promotionId}, count(*)::int AS count
              FROM "PromotionRedemption" red LEFT JOIN "Payment" rpay ON ${rpay.id} = ${red.paymentId}
             WHERE ${red.promotionId} = ANY(${[...ids]}::uuid[]) AND ${red.cancelledAt} IS NULL AND ${red.counted}
               AND (${red.userId} = cart."userId" OR ${red.email} = cart."email")
               AND ${rpay.cartId} IS DISTINCT FROM cart."id" GROUP BY 1) used), ${none})`;

const exhausted = (ids: readonly string[]): Prisma.Sql => Prisma.sql`
  coalesce((SELECT json_agg(${promo.id}) FROM "Promotion" promo
             WHERE ${promo.id} = ANY(${[...ids]}::uuid[]) AND ${promoUsedUp}), ${none})`;

/** What the rules want to know of the row of CTE `cart`, as more pairs of its JSON. */
export const factsJson = (needs: PricingNeeds): Prisma.Sql => Prisma.sql`
  'rulesVersion', ${rulesVersion}, 'vatNumber', cart."vatNumber", 'codes', ${codes},
  'groups', ${needs.groups ? groups : none}, 'hasOrdered', ${needs.firstOrder ? hasOrdered : Prisma.sql`FALSE`},
  'uses', ${needs.perCustomer.length > 0 ? usesOf(needs.perCustomer) : none},
  'exhausted', ${needs.limited.length > 0 ? exhausted(needs.limited) : none}`;

/** Which of the categories and collections that rules name product p is in. */
export const memberOfJson = ({ memberOf }: PricingNeeds): Prisma.Sql =>
  memberOf.length === 0
    ? none
    : Prisma.sql`
  coalesce((SELECT json_agg(member.id) FROM (
    SELECT ${pcat.categoryId} AS id FROM "ProductCategory" pcat
     WHERE ${pcat.productId} = p."id" AND ${pcat.categoryId} = ANY(${memberOf}::uuid[])
     UNION ALL
    SELECT ${pcol.collectionId} FROM "ProductCollection" pcol
     WHERE ${pcol.productId} = p."id" AND ${pcol.collectionId} = ANY(${memberOf}::uuid[])) member), ${none})`;

/** The rows that promotions may give away, in the form of a cart's lines; null when there are none. */
export function giftRows({ gifts }: PricingNeeds): Prisma.Sql | null {
  if (gifts.length === 0) return null;
  return Prisma.sql`
    SELECT gift.*, 0 AS "seenPrice", NULL::int AS "cappedFrom", NULL::int AS "priceOverride",
           NULL::text AS "overrideReason"
      FROM json_to_recordset(${JSON.stringify(gifts)}::json) AS gift(id uuid, "variantId" uuid, quantity int)`;
}
