import { LocationView } from "@souk/contracts";
import { columns, Prisma, type StockLevel, type StockLocation } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";

const at = columns<StockLocation>("at");
const s = columns<StockLevel>("s");
const Rows = z.array(LocationView);

/** The places in the order in which they give, with the units that lie there. */
export async function readLocations(tx: Tx): Promise<LocationView[]> {
  const rows = await tx.$queryRaw(Prisma.sql`
    SELECT ${at.id}, ${at.version}, ${at.code}, ${at.name}, ${at.city}, ${at.country}, ${at.priority}, ${at.sellsOnline},
           ${at.active}, ${at.isDefault}, coalesce(lying."onHand", 0)::int AS "onHand",
           coalesce(lying."reserved", 0)::int AS "reserved"
      FROM "StockLocation" at
      LEFT JOIN (SELECT ${s.locationId}, sum(${s.onHand}) AS "onHand", sum(${s.reserved}) AS "reserved"
                   FROM "StockLevel" s GROUP BY 1) lying ON lying."locationId" = ${at.id}
     WHERE ${at.deletedAt} IS NULL ORDER BY ${at.priority}, ${at.id}`);
  return Rows.parse(rows);
}
