import { startChild } from "./child.ts";
import type { BenchDatabase } from "./database.ts";
import { loadReads } from "./read-load.ts";
import { recordReads } from "./recorded-reads.ts";
import type { Measured } from "./row.ts";
import { withServer } from "./souk-server.ts";
import { shownTargets, type Shown } from "./targets.ts";

/**
 * What the bare node:http + pg server gave on the machine that the bars in milliseconds and writes a second were set
 * on: lists a second of 10,000 products, at 16 connections.
 */
export const REFERENCE_FLOOR = 3700;

/** How many times as long a machine with this floor may take: a slower one takes longer at everything, a faster one no less. */
export const allowance = (floor: number): number => Math.max(1, REFERENCE_FLOOR / floor);

/** Runs the bare server, which answers /list and /product by the very statements of the shop, for as long as `use` takes. */
export async function withFloor<T>(
  database: BenchDatabase,
  { categoryId, slug }: Shown,
  use: (origin: string) => Promise<T>,
): Promise<T> {
  const recorded = await recordReads(database, categoryId, slug);
  const env = { DATABASE_URL: database.url, FLOOR_READS: JSON.stringify(recorded) };
  return withServer(startChild("bench/src/floor-server.ts", env, "/list"), use);
}

/** The floor of this machine now: what shares it with us changes it from minute to minute. */
export async function measureFloor(database: BenchDatabase, seconds: number): Promise<Measured> {
  return withFloor(database, await shownTargets(database.db), async (origin) => {
    await loadReads(`${origin}/list`, 16, 1); // the first requests compile and prepare
    return loadReads(`${origin}/list`, 16, seconds);
  });
}
