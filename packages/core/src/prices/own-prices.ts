import { OwnPrice, type OwnPricesInput } from "@souk/contracts";
import {
  columns,
  type CustomerGroup,
  type CustomerGroupMember,
  type PriceOffer,
  Prisma,
  type Variant,
} from "@souk/db";
import { z } from "zod";
import type { CustomerContext } from "../context.ts";
import { validAt } from "./offers-json.ts";

const g = columns<CustomerGroup>("g");
const member = columns<CustomerGroupMember>("member");
const o = columns<PriceOffer>("o");
const v = columns<Variant>("v");
const Rows = z.array(OwnPrice);

/** The prices of a product that a customer has by being in groups; nothing of anybody else's. */
export async function ownPrices(
  { db, clock, customer }: CustomerContext,
  { productId, currency, locale }: z.infer<typeof OwnPricesInput>,
): Promise<OwnPrice[]> {
  const rows = await db.$queryRaw(Prisma.sql`
    SELECT DISTINCT ON (${o.variantId}, ${o.minQuantity}) ${o.variantId}, ${o.minQuantity}, ${o.amount},
           coalesce(nullif(${g.name} ->> ${locale}, ''), ${g.name} ->> 'en', ${g.code}) AS "group"
      FROM "CustomerGroupMember" member JOIN "CustomerGroup" g ON ${g.id} = ${member.groupId}
      JOIN "PriceOffer" o ON ${o.groupId} = ${g.id} AND ${o.currency} = ${currency}::bpchar AND ${validAt(clock.now())}
      JOIN "Variant" v ON ${v.id} = ${o.variantId} AND ${v.productId} = ${productId}::uuid AND ${v.active}
       AND ${v.deletedAt} IS NULL
     WHERE ${member.userId} = ${customer.id}::uuid
     ORDER BY ${o.variantId}, ${o.minQuantity}, ${o.amount}`);
  return Rows.parse(rows);
}
