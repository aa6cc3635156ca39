import { startChild } from "../child.ts";
import type { BenchDatabase } from "../database.ts";
import { loadPaths, loadReads } from "../read-load.ts";
import { round, type Measured, type Row } from "../row.ts";
import { withServer, withSouk } from "../souk-server.ts";
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

const CONNECTIONS = 16;

/** All workloads on the shop as it is now, first from the database, then from the cache of answers. */
export async function measureCatalogue(run: Run): Promise<{ rows: SizedRow[]; plans: Plan[] }> {
  const { database, products, seconds } = run;
  const of = await sample(database.pool);
  const all = await workloads(database, of);
  const plans = await plansOf(database, all);
  const ceiling = await withServer(startChild("bench/src/ceiling-server.ts", {}, "/"), (origin) =>
    loadReads(`${origin}/`, CONNECTIONS, seconds),
  );
  const rows: SizedRow[] = [];
  const add = (workload: string, cached: boolean, sqlPerRequest: number | null, measured: Measured): void => {
    const { done: _done, ...figures } = measured;
    const ceilingRatio = cached ? round(measured.rps / ceiling.rps) : null;
    const row = { products, workload, connections: CONNECTIONS, cached, ...figures };
    rows.push({ ...row, floorRatio: null, ceilingRatio, sqlPerRequest });
  };
  await withSouk(database, false, async (origin) => {
    for (const { name, paths } of all) add(name, false, ...(await counted(run, { origin, paths })));
    const cookie = await signIn(origin);
    add("admin table", false, ...(await counted(run, { origin, paths: adminPaths(of), cookie })));
  });
  await withSouk(database, true, async (origin) => {
    for (const { name, paths } of all.filter(isCached))
      add(name, true, ...(await counted(run, { origin, paths: paths.slice(0, 20) })));
  });
  add("empty Hono route", false, null, ceiling);
  return { rows, plans };
}

const isCached = ({ name }: Workload): boolean => ["category", "product", "autocomplete"].includes(name);

async function counted(
  { database, seconds }: Run,
  load: { origin: string; paths: string[]; cookie?: string },
): Promise<[sqlPerRequest: number, measured: Measured]> {
  // The first requests compile, prepare and warm the database's own memory.
  await loadPaths({ ...load, connections: CONNECTIONS, seconds: 1 });
  const before = await statementCount(database.pool);
  const measured = await loadPaths({ ...load, connections: CONNECTIONS, seconds });
  const statements = (await statementCount(database.pool)) - before;
  return [round(statements / Math.max(1, measured.done)), measured];
}
