import type { ContactPlace, ContactWay } from "@souk/contracts";
import { columns, type ContactClick } from "@souk/db";
import type { Core } from "../context.ts";

const c = columns<ContactClick>("c");

/** Adds one to its day's count (UTC) of a link to call or to write, by the kind of page. */
export async function countClick(
  { db, clock }: Pick<Core, "db" | "clock">,
  { way, place }: { way: ContactWay; place: ContactPlace },
): Promise<void> {
  const day = clock.now().toISOString().slice(0, 10);
  await db.$executeRaw`
    INSERT INTO "ContactClick" AS c ("day", "way", "place", "count")
    VALUES (${day}::date, ${way}::"ContactWay", ${place}::"ContactPlace", 1)
    ON CONFLICT ("day", "way", "place") DO UPDATE SET "count" = ${c.count} + 1`;
}
