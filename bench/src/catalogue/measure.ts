import type { BenchDatabase } from "../database.ts";
import { measureCeiling } from "../ceiling.ts";
import { measureFloor } from "../floor.ts";
import { loadPaths } from "../read-load.ts";
import { round, type Measured, type Row } from "../row.ts";
import { withSouk } from "../souk-server.ts";
import { statementCount } from "../statement-count.ts";
import { sample } from "./sample.ts";
import { signIn } from "./sign-in.ts";
import { plansOf, type Plan } from "./plans.ts";
import { adminPaths, type Workload, workloads } from "./workloads.ts";

export interface SizedRow extends Row {
  products: number;
}

interface Run {
  database: BenchDatabase;
  products: number;
  seconds: number;
}

type Counted = [sqlPerRequest: number | null, measured: Measured];

const CONNECTIONS = 16;
export const FLOOR = "floor: list";

/** All workloads on the shop as it is now, first from the database, then from the cache of answers. */
export async function measureCatalogue(run: Run): Promise<{ rows: SizedRow[]; plans: Plan[] }> {
  const { database, products, seconds } = run;
  const of = await sample(database.pool);
  const all = await workloads(database, of);
  const plans = await plansOf(database, all);
  const floor = await measureFloor(database, seconds);
  const rows: SizedRow[] = [];
  const add = (
    workload: string,
    [sqlPerRequest, measured]: Counted,
    ceiling: Measured | null = null,
  ): void => {
    const { done: _done, ...figures } = measured;
    const ceilingRatio = ceiling && round(measured.rps / ceiling.rps);
    const row = { products, workload, connections: CONNECTIONS, cached: ceiling !== null, ...figures };
    rows.push({ ...row, floorRatio: null, ceilingRatio, sqlPerRequest });
  };
  add(FLOOR, [null, floor]);
  await withSouk(database, false, async (origin) => {
    for (const { name, paths } of all) add(name, await counted(run, { origin, paths }));
    const cookie = await signIn(origin);
    add("admin table", await counted(run, { origin, paths: adminPaths(of), cookie }));
  });
  await withSouk(database, true, async (origin) => {
    for (const { name, paths } of all.filter(isCached)) {
      const kept = paths.slice(0, 20);
      for (const path of kept) await (await fetch(origin + path)).arrayBuffer();
      // Beside what is compared with it: a shared machine is another one two minutes later.
      const ceiling = await measureCeiling(seconds);
      add(name, await counted(run, { origin, paths: kept }), ceiling);
      add("empty Hono route", [null, ceiling]);
    }
  });
  return { rows, plans };
}

const isCached = ({ name }: Workload): boolean => ["category", "product", "autocomplete"].includes(name);

async function counted(
  { database, seconds }: Run,
  load: { origin: string; paths: string[]; cookie?: string },
): Promise<Counted> {
  // The first requests compile, prepare and warm the database's own memory.
  await loadPaths({ ...load, connections: CONNECTIONS, seconds: 1 });
  const before = await statementCount(database.pool);
  const measured = await loadPaths({ ...load, connections: CONNECTIONS, seconds });
  const statements = (await statementCount(database.pool)) - before;
  return [round(statements / Math.max(1, measured.done)), measured];
}
