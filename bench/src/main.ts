/** `pnpm bench [--quick] [--products N]`: prints the table, writes bench/results/latest.json, fails when a bar falls. */
import { mkdir, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchDatabase } from "./database.ts";
import { root } from "./child.ts";
import { measureAll } from "./measure-all.ts";
import { bars, table } from "./report.ts";
import { typeCosts } from "./type-cost.ts";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    products: { type: "string", default: "10000" },
    types: { type: "boolean", default: false },
  },
});
const say = (line: string): void => console.error(line);

const types = typeCosts(root);
console.log(types.table);
let failed = types.over.length;
for (const line of types.over) console.log(`FAIL ${line}`);

if (!values.types) {
  const products = Number(values.products);
  say(`filling a database with ${products} products`);
  const database = await benchDatabase(products, say);
  try {
    const rows = await measureAll(database, values.quick, say);
    const machine = {
      cpu: cpus()[0]?.model ?? "unknown",
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      node: process.version,
    };
    await mkdir(join(root, "bench/results"), { recursive: true });
    await writeFile(
      join(root, "bench/results/latest.json"),
      `${JSON.stringify({ machine, products, rows }, null, 2)}\n`,
    );
    console.log(table(rows));
    for (const { text, holds } of bars) {
      const held = holds(rows);
      if (held === false) failed += 1;
      console.log(`${held === null ? "n/a " : held ? "ok  " : "FAIL"} ${text}`);
    }
  } finally {
    await database.stop();
  }
}
process.exitCode = failed === 0 ? 0 : 1;
