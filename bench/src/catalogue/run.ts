import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generateLoad, lastNumber, measureRelevance } from "@souk/demo";
import { root } from "../child.ts";
import { benchDatabase } from "../database.ts";
import { machine } from "../machine.ts";
import { readContextOf } from "../recorded-reads.ts";
import { table } from "../report.ts";
import { bars } from "./bars.ts";
import { measureCatalogue, type SizedRow } from "./measure.ts";
import type { Plan } from "./plans.ts";

const SIZES = [10_000, 100_000, 400_000];

export interface CatalogueOptions {
  /** The largest shop; the smaller sizes are measured on the way there. */
  products: number;
  quick: boolean;
  /** A folder with the shop of an earlier run, which grows from there; made and kept where it is given. */
  keptIn?: string | undefined;
  say: (line: string) => void;
}

/** Measures the catalogue at several sizes, prints tables, plans and bars, and writes them down. Gives what failed. */
export async function runCatalogue({ products, quick, keptIn, say }: CatalogueOptions): Promise<number> {
  const rows: SizedRow[] = [];
  let plans: Plan[] = [];
  const database = await benchDatabase(0, say, keptIn);
  let ndcg10: number | null = null;
  try {
    let filled = await lastNumber(database.db);
    // The judged queries are of the demo shop, before it grows.
    if (filled === 0) ({ ndcg10 } = await measureRelevance(database.db, readContextOf(database)));
    for (const size of [...SIZES.filter((step) => step < products), products].filter(
      (step) => step >= filled,
    )) {
      const began = performance.now();
      if (size > filled)
        await generateLoad({ db: database.db, products: size - filled, seed: 1, log: () => {} });
      await database.pool.query("VACUUM ANALYZE");
      say(`${size} products after ${Math.round((performance.now() - began) / 1000)} s`);
      filled = size;
      const measured = await measureCatalogue({ database, products: size, seconds: quick ? 3 : 8 });
      rows.push(...measured.rows);
      plans = measured.plans;
      console.log(`\n${size} products\n${table(measured.rows)}`);
    }
  } finally {
    await database.stop();
  }
  for (const { workload, text } of plans) console.log(`\n${workload}\n${text}`);
  await mkdir(join(root, "bench/results"), { recursive: true });
  const results = { machine: machine(), products, ndcg10, rows };
  await writeFile(join(root, "bench/results/catalogue.json"), `${JSON.stringify(results, null, 2)}\n`);
  const judged = bars({ rows, plans, ndcg10 });
  for (const { text, holds } of judged)
    console.log(`${holds === null ? "n/a " : holds ? "ok  " : "FAIL"} ${text}`);
  return judged.filter(({ holds }) => holds === false).length;
}
