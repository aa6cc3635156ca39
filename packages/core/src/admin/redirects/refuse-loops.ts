import { columns, type Redirect } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";

const r = columns<Redirect>("r");
const Rings = z.array(z.object({ path: z.string() }));

/** Of these addresses, those that lead back to themselves, by whatever many steps. */
export async function loopsAmong(tx: Tx, paths: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw`
    WITH RECURSIVE led(start, path, steps) AS (
      SELECT ${r.fromPath}, ${r.toPath}, 1 FROM "Redirect" r WHERE ${r.fromPath} = ANY(${[...paths]}::text[])
      UNION ALL
      SELECT led.start, ${r.toPath}, led.steps + 1 FROM led JOIN "Redirect" r ON ${r.fromPath} = led.path
       WHERE led.path <> led.start AND led.steps < 50
    )
    SELECT DISTINCT start AS path FROM led WHERE path = start OR steps = 50`;
  return Rings.parse(rows).map(({ path }) => path);
}

/** One at a time changes redirects: two at once could make a ring of what each alone leaves straight. */
export async function lockRedirects(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('souk redirects'))`;
}
