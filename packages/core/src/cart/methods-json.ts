import { columns, Prisma, type ShippingMethod, type ShippingRate } from "@souk/db";
import { zoneOf } from "../shipping/zone-sql.ts";

const sm = columns<ShippingMethod>("sm");
const sr = columns<ShippingRate>("sr");

const country = Prisma.sql`(cart."shippingAddress" ->> 'country')`;

const place = (name: "region" | "city") =>
  Prisma.sql`(cart."shippingAddress" ->> ${Prisma.raw(`'${name}'`)})`;
const noPlace = Prisma.sql`NULL::text`;

/** The methods that match, with their rates in the currency of the row `cart`. */
const methods = (which: Prisma.Sql, rates: Prisma.Sql): Prisma.Sql => Prisma.sql`
  coalesce((
    SELECT json_agg(json_build_object(
             'code', ${sm.code}, 'minDays', ${sm.minDays}, 'maxDays', ${sm.maxDays},
             'label', coalesce(${sm.label} ->> cart."locale", ${sm.label} ->> 'en', ${sm.code}),
             'pickup', ${sm.pickup} || jsonb_build_object('hours',
               coalesce(${sm.pickup} -> 'hours' ->> cart."locale", ${sm.pickup} -> 'hours' ->> 'en', '')),
             'rates', coalesce((
               SELECT json_agg(json_build_object('maxWeightGrams', ${sr.maxWeightGrams},
                                                 'minSubtotal', ${sr.minSubtotal}, 'amount', ${sr.amount}))
                 FROM "ShippingRate" sr
                WHERE ${sr.methodId} = ${sm.id} AND ${sr.currency} = cart."currency" AND ${rates}),
               '[]'::json)) ORDER BY ${sm.position}, ${sm.code})
      FROM "ShippingMethod" sm WHERE ${which} AND ${sm.active}), '[]'::json)`;

const methodsIn = (zone: Prisma.Sql, rates: Prisma.Sql): Prisma.Sql =>
  methods(Prisma.sql`${sm.zoneId} = ${zone}`, rates);

/** The methods of the address's zone, for the row of CTE `cart`. */
export const methodsJson = Prisma.sql`
  CASE WHEN ${country} IS NULL THEN '[]'::json
       ELSE ${methodsIn(zoneOf(country, place("region"), place("city")), Prisma.sql`true`)} END`;

/** Without an address: the methods of the country where the shop is, with what they cost nothing for. */
export const homeMethodsJson = (home: string): Prisma.Sql => Prisma.sql`
  CASE WHEN ${country} IS NULL
       THEN ${methodsIn(zoneOf(Prisma.sql`${home}::text`, noPlace), Prisma.sql`${sr.amount} = 0`)}
       ELSE '[]'::json END`;

/** Places in the zones in which they lie themselves: what is picked up there is carried by that zone's methods. */
export const pickupsJson = methods(
  Prisma.sql`${sm.kind} = 'PICKUP' AND ${sm.zoneId} = ${zoneOf(
    Prisma.sql`(${sm.pickup} ->> 'country')`,
    Prisma.sql`(${sm.pickup} ->> 'city')`,
  )}`,
  Prisma.sql`true`,
);
