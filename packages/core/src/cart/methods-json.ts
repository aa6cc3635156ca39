import { columns, Prisma, type ShippingMethod, type ShippingRate } from "@souk/db";
import { zoneOf } from "../shipping/zone-sql.ts";

const sm = columns<ShippingMethod>("sm");
const sr = columns<ShippingRate>("sr");

const country = Prisma.sql`(cart."shippingAddress" ->> 'country')`;

const place = (name: "region" | "city") =>
  Prisma.sql`(cart."shippingAddress" ->> ${Prisma.raw(`'${name}'`)})`;
const zone = zoneOf(country, place("region"), place("city"));

/** The methods of the address's zone with their rates in the cart's currency, for the row of CTE `cart`. */
export const methodsJson = Prisma.sql`
  CASE WHEN ${country} IS NULL THEN '[]'::json ELSE coalesce((
    SELECT json_agg(json_build_object(
             'code', ${sm.code}, 'minDays', ${sm.minDays}, 'maxDays', ${sm.maxDays},
             'label', coalesce(${sm.label} ->> cart."locale", ${sm.label} ->> 'en', ${sm.code}),
             'rates', coalesce((
               SELECT json_agg(json_build_object('maxWeightGrams', ${sr.maxWeightGrams},
                                                 'minSubtotal', ${sr.minSubtotal}, 'amount', ${sr.amount}))
                 FROM "ShippingRate" sr WHERE ${sr.methodId} = ${sm.id} AND ${sr.currency} = cart."currency"),
               '[]'::json)) ORDER BY ${sm.position}, ${sm.code})
      FROM "ShippingMethod" sm WHERE ${sm.zoneId} = ${zone} AND ${sm.active}), '[]'::json) END`;
