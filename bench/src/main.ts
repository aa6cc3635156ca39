/**
 * `pnpm bench [--quick] [--products N]`: prints the table, writes bench/results/latest.json, fails when a bar falls.
 * `pnpm bench catalogue [--quick] [--products N] [--keep FOLDER]`: the same of large catalogues, into
 * bench/results/catalogue.json. A kept shop is there for the next run: 400,000 products take half an hour to make.
 * `pnpm bench checkout [--quick]`: whole guest checkouts, 200 buyers for 50 units, pricing; into bench/results/checkout.json.
 * `pnpm bench pricing`: what pricing a cart costs, and how it grows with lines and promotions.
 * `pnpm bench --types`: what the types cost, alone.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCatalogue } from "./catalogue/run.ts";
import { runCheckout } from "./checkout/run.ts";
import { root } from "./child.ts";
import { benchDatabase } from "./database.ts";
import { machine } from "./machine.ts";
import { measureAll } from "./measure-all.ts";
import { measurePricing } from "./pricing.ts";
import { bars, table } from "./report.ts";
import { typeCosts } from "./type-cost.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    products: { type: "string" },
    keep: { type: "string" },
    types: { type: "boolean", default: false },
  },
});
const { quick } = values;
const say = (line: string): void => console.error(line);

/** Gives how many budgets are overdrawn. */
function measureTypes(): number {
  const types = typeCosts(root);
  console.log(types.table);
  for (const line of types.over) console.log(`FAIL ${line}`);
  return types.over.length;
}

/** Gives how many bars fell. */
async function measureShop(products: number): Promise<number> {
  say(`filling a database with ${products} products`);
  const database = await benchDatabase(products, say);
  try {
    const rows = await measureAll(database, quick, say);
    await mkdir(join(root, "bench/results"), { recursive: true });
    const results = { machine: machine(), products, rows };
    await writeFile(join(root, "bench/results/latest.json"), `${JSON.stringify(results, null, 2)}\n`);
    console.log(table(rows));
    const judged = bars.map(({ text, holds }) => ({ text, held: holds(rows) }));
    for (const { text, held } of judged)
      console.log(`${held === null ? "n/a " : held ? "ok  " : "FAIL"} ${text}`);
    return judged.filter(({ held }) => held === false).length;
  } finally {
    await database.stop();
  }
}

async function measure(): Promise<number> {
  if (positionals[0] === "catalogue")
    return runCatalogue({
      products: Number(values.products ?? (quick ? 10_000 : 400_000)),
      quick,
      keptIn: values.keep,
      say,
    });
  if (positionals[0] === "checkout") return runCheckout(quick, say);
  if (positionals[0] === "pricing") return measurePricing((line) => console.log(line));
  const failed = measureTypes();
  return values.types ? failed : failed + (await measureShop(Number(values.products ?? 10_000)));
}

process.exitCode = (await measure()) === 0 ? 0 : 1;
