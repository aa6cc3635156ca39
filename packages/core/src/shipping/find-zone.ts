import { Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { zoneOf } from "./zone-sql.ts";

const Found = z.tuple([z.object({ id: z.uuid().nullable() })]);

/** The id of the zone of an address, as the checkout finds it; null where nothing is sent. `places`: its region or city. */
export async function findZone(
  tx: Tx,
  { country, places }: { country: string; places: readonly (string | null)[] },
): Promise<string | null> {
  const named = places.map((place) => Prisma.sql`${place}::text`);
  const [{ id }] = Found.parse(
    await tx.$queryRaw`SELECT ${zoneOf(Prisma.sql`${country}::text`, ...named)} AS id`,
  );
  return id;
}
