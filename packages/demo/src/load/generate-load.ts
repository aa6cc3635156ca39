import { refreshTable } from "@souk/core/admin/product-table/refresh-table";
import { inLanes } from "@souk/core/in-lanes";
import { bulkRefresh } from "@souk/core/import/bulk-refresh";
import { rebuildSearch } from "@souk/core/search/index/rebuild-search";
import { columns, type Db, type Product } from "@souk/db";
import type { Tx } from "@souk/core/context";
import { z } from "zod";
import { createDice } from "../seed/dice.ts";
import { insertRows } from "../seed/rows.ts";
import { seedDemo } from "../seed/seed-demo.ts";
import { generateVehicles } from "./generate-vehicles.ts";
import { type LoadPlan, loadProduct, noLoadRows } from "./load-rows.ts";
import { SERIES } from "./series.ts";
import { spreadFitments } from "./spread-fitments.ts";
import { spreadPopularity } from "./spread-popularity.ts";
import { LOAD_KEY, readTemplates } from "./template.ts";
import { zipfPicker } from "./zipf.ts";

export interface LoadOptions {
  db: Db;
  /** How many more. */
  products: number;
  /** The same seed on the same shop gives the same products. */
  seed: number;
  log: (line: string) => void;
  now?: Date;
}

const BATCH = 1000;
const p = columns<Product>("p");
const Last = z.tuple([z.object({ last: z.int() })]);

/**
 * Adds products modelled on those of the shop (an empty one gets the demo's first, without picture files): complete
 * ones with texts in each language, prices, stock, pictures and everything lists are made of. Numbers go on after
 * the highest there is, so a call that was killed has lost at most two batches.
 */
export async function generateLoad(options: LoadOptions): Promise<{ products: number }> {
  const { db, products, log } = options;
  const plan = await preparePlan(options);
  const first = (await lastNumber(db)) + 1;
  await inLanes({ count: products, batch: BATCH }, async (start, end) => {
    // Each batch has dice of its own: what a later call adds doesn't depend on where this one stopped.
    const dice = createDice(`load ${options.seed} ${first + start}`);
    await writeBatch(db, { ...plan, dice }, first + start, end - start);
    log(`${end} of ${products} products`);
  });
  // The staff's table too: else a server that starts now would be busy with it.
  await Promise.all([finish(options, first - 1 + products), refreshTable(db, Number.POSITIVE_INFINITY)]);
  // The planner knows nothing yet of what came in.
  await db.$executeRaw`ANALYZE`;
  await rebuildSearch(db, { now: options.now ?? new Date(), log });
  return { products };
}

/** How many were generated so far. */
export async function lastNumber(db: Db): Promise<number> {
  const rows = await db.$queryRaw`
    SELECT coalesce(max(substr(${p.externalKey}, ${LOAD_KEY.length + 1}::int)::int), 0) AS last FROM "Product" p
     WHERE ${p.externalKey} LIKE ${`${LOAD_KEY}%`}`;
  return Last.parse(rows)[0].last;
}

/** Thirteen products for a vehicle and ten vehicles for a product, as in a shop of 400,000 parts for 30,000 vehicles. */
async function finish(
  { db, products, seed, log, now = new Date() }: LoadOptions,
  inAll: number,
): Promise<void> {
  const types = Math.min(30_000, Math.ceil(inAll * 0.075));
  const work = async (tx: Tx): Promise<void> => {
    await spreadPopularity(tx);
    await generateVehicles(tx, createDice(`vehicles ${seed} ${inAll}`), types, now);
    await spreadFitments(tx, products * 10);
  };
  await db.$transaction(work, { timeout: 30 * 60_000, maxWait: 30_000 });
  log(`${types} vehicles and their fitments`);
}

async function preparePlan({ db, log, now = new Date() }: LoadOptions): Promise<Omit<LoadPlan, "dice">> {
  if ((await readTemplates(db)).length === 0) await seedDemo({ db, storage: null, log, now });
  const { id: locationId } = await db.stockLocation.findUniqueOrThrow({
    where: { code: "main" },
    select: { id: true },
  });
  const template = zipfPicker(await readTemplates(db));
  return { template, series: zipfPicker(SERIES), locationId, now };
}

async function writeBatch(db: Db, plan: LoadPlan, first: number, count: number): Promise<void> {
  const rows = noLoadRows();
  for (let number = first; number < first + count; number += 1) loadProduct(plan, number, rows);
  const ids = rows.Product.flatMap(({ id }) => id ?? []);
  await db.$transaction(
    async (tx) => {
      await insertRows(tx, rows);
      await bulkRefresh(tx, ids, new Date());
    },
    { timeout: 120_000, maxWait: 30_000 },
  );
}
