import { columns, Prisma, type ShippingZone } from "@souk/db";

const z = columns<ShippingZone>("z");

/**
 * The id of the zone of an address: one that names its region or city, else one of its country, else the rest of the
 * world. `country` is an ISO code; null gives none.
 */
export function zoneOf(country: Prisma.Sql, ...places: readonly Prisma.Sql[]): Prisma.Sql {
  const named = Prisma.sql`${z.regions} && ARRAY[${Prisma.join(places.map((place) => Prisma.sql`lower(${place})`))}]::text[]`;
  return Prisma.sql`
    (SELECT ${z.id} FROM "ShippingZone" z
      WHERE (${country} = ANY(${z.countries}) AND (${z.regions} = '{}' OR ${named}))
         OR (${z.countries} = '{}' AND ${country} IS NOT NULL)
      ORDER BY ${z.regions} <> '{}' DESC, ${country} = ANY(${z.countries}) DESC, ${z.code} LIMIT 1)`;
}
