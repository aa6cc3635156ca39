import {
  columns,
  type CustomerGroup,
  type CustomerGroupMember,
  type PriceOffer,
  Prisma,
  type VariantPrice,
} from "@souk/db";
import { shownPrice } from "./shown-price-sql.ts";

const g = columns<CustomerGroup>("g");
const member = columns<CustomerGroupMember>("member");
const o = columns<PriceOffer>("o");
const vp = columns<VariantPrice>("vp");
const { sql } = Prisma;

/** Whether the offer `o` is valid at a moment. */
export const validAt = (now: Date): Prisma.Sql => sql`
  (${o.startsAt} IS NULL OR ${o.startsAt} <= ${now}::timestamp) AND (${o.endsAt} IS NULL OR ${o.endsAt} > ${now}::timestamp)`;

/**
 * What else than the price `vp` the row of CTE `cart` may pay for a unit: from a quantity on, or for being in a group.
 * What is valid for everybody from the first unit is in that price already.
 */
export const offersJson = (now: Date): Prisma.Sql => sql`
  coalesce((
    SELECT json_agg(json_build_object('minQuantity', ${o.minQuantity}, 'amount', ${o.amount}, 'group', ${g.name})
                    ORDER BY ${o.amount}, ${o.minQuantity}, ${o.id})
      FROM "PriceOffer" o LEFT JOIN "CustomerGroup" g ON ${g.id} = ${o.groupId}
     WHERE ${o.variantId} = ${vp.variantId} AND ${o.currency} = ${vp.currency} AND ${o.amount} < ${shownPrice}
       AND ${validAt(now)} AND (
         ${o.groupId} IS NULL AND ${o.minQuantity} > 1 OR EXISTS (
           SELECT FROM "CustomerGroupMember" member
            WHERE ${member.groupId} = ${o.groupId} AND ${member.userId} = cart."userId"))), '[]'::json)`;
