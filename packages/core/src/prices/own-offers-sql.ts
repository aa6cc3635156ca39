import type { Currency, Locale } from "@souk/contracts";
import {
  columns,
  type CustomerGroup,
  type CustomerGroupMember,
  type PriceOffer,
  Prisma,
  type Variant,
} from "@souk/db";
import { validAt } from "./offers-json.ts";

const g = columns<CustomerGroup>("g");
const member = columns<CustomerGroupMember>("member");
const o = columns<PriceOffer>("o");
const v = columns<Variant>("v");

interface Asked {
  userId: string;
  productIds: readonly string[];
  currency: Currency;
  locale: Locale;
  now: Date;
}

/** What variants of these products cost a member of groups, the lowest from each quantity on. */
export const ownOffers = ({ userId, productIds, currency, locale, now }: Asked): Prisma.Sql => Prisma.sql`
  SELECT DISTINCT ON (${o.variantId}, ${o.minQuantity}) ${v.productId}, ${o.variantId}, ${o.minQuantity}, ${o.amount},
         coalesce(nullif(${g.name} ->> ${locale}, ''), ${g.name} ->> 'en', ${g.code}) AS "group"
    FROM "CustomerGroupMember" member JOIN "CustomerGroup" g ON ${g.id} = ${member.groupId}
    JOIN "PriceOffer" o ON ${o.groupId} = ${g.id} AND ${o.currency} = ${currency}::bpchar AND ${validAt(now)}
    JOIN "Variant" v ON ${v.id} = ${o.variantId} AND ${v.productId} = ANY(${[...productIds]}::uuid[]) AND ${v.active}
     AND ${v.deletedAt} IS NULL
   WHERE ${member.userId} = ${userId}::uuid
   ORDER BY ${o.variantId}, ${o.minQuantity}, ${o.amount}`;
