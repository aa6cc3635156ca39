import { z } from "zod";
import type { Db } from "./client.ts";

export interface SharedCount {
  key: string;
  count: number;
}

const Rows = z.array(z.object({ key: z.string(), count: z.int() }));

/**
 * Adds what one process counted to what all have, and answers with the sums: one statement for any number of keys.
 * A key is of one window only, so it ends by itself `seconds` after it began.
 */
export async function shareCounts(
  db: Db,
  counts: readonly SharedCount[],
  seconds: number,
): Promise<SharedCount[]> {
  const sorted = counts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const rows = await db.$queryRaw`
    INSERT INTO "RateLimit" AS r ("key", "count", "resetsAt")
    SELECT t."key", t."count", now() + make_interval(secs => ${seconds}::int)
      FROM unnest(${sorted.map(({ key }) => key)}::text[], ${sorted.map(({ count }) => count)}::int[])
        AS t("key", "count")
    ON CONFLICT ("key") DO UPDATE SET "count" = r."count" + excluded."count"
    RETURNING "key", "count"`;
  return Rows.parse(rows);
}
