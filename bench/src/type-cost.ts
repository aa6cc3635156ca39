import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const Budget = z.record(z.string(), z.int());

/** Type-checks each package alone; instantiations don't depend on the machine, so they are what the budget is for. */
export function typeCosts(root: string): { table: string; over: string[] } {
  const budget = Budget.parse(JSON.parse(readFileSync(join(root, "bench/type-budget.json"), "utf8")));
  const lines: string[] = ["package               seconds  instantiations    budget"];
  const over: string[] = [];
  for (const [name, most] of Object.entries(budget)) {
    const { stdout } = spawnSync(join(root, "node_modules/.bin/tsc"), ["--noEmit", "--extendedDiagnostics"], {
      cwd: join(root, name),
      encoding: "utf8",
    });
    const figure = (label: string): number =>
      Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1] ?? Number.NaN);
    const instantiations = figure("Instantiations");
    lines.push(
      `${name.padEnd(20)} ${figure("Total time").toFixed(2).padStart(8)} ${String(instantiations).padStart(15)} ${String(most).padStart(9)}`,
    );
    if (!(instantiations <= most))
      over.push(`${name}: ${instantiations} type instantiations, the budget is ${most}`);
  }
  return { table: lines.join("\n"), over };
}
