import { z } from "zod";
import type { BenchDatabase } from "../database.ts";
import { record } from "../recorded-reads.ts";
import type { Workload } from "./workloads.ts";

const Lines = z.array(z.object({ "QUERY PLAN": z.string() }));
/** Tables with a row or more for each product. */
const LARGE = [
  "Product",
  "ProductTranslation",
  "ProductListing",
  "ProductCategory",
  "SearchDoc",
  "Variant",
  "Fitment",
];

export interface Plan {
  workload: string;
  text: string;
  /** Tables of products that it reads from end to end. */
  scanned: string[];
}

/** How PostgreSQL runs the statements of each workload, as it plans them for any values. */
export async function plansOf(database: BenchDatabase, all: readonly Workload[]): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const { name, read } of all) {
    if (!read) continue;
    for (const statement of await record(database, read)) {
      const { rows } = await database.pool.query(`EXPLAIN (GENERIC_PLAN, COSTS OFF) ${statement.text}`);
      const text = Lines.parse(rows)
        .map((row) => row["QUERY PLAN"])
        .join("\n");
      const scanned = LARGE.filter((table) => text.includes(`Seq Scan on "${table}"`));
      plans.push({ workload: name, text, scanned });
    }
  }
  return plans;
}
