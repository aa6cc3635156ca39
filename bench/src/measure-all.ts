import type { BenchDatabase } from "./database.ts";
import { withCeiling } from "./ceiling.ts";
import { withFloor } from "./floor.ts";
import { loadReads } from "./read-load.ts";
import { market } from "./recorded-reads.ts";
import { round, type Measured, type Row } from "./row.ts";
import { loadShoppers, type ShopperLoad } from "./shopper-load.ts";
import { withSouk } from "./souk-server.ts";
import { statementCount } from "./statement-count.ts";
import { targets, type Targets } from "./targets.ts";
import { addToCart, checkout } from "./visits.ts";

const READS = ["list", "product"] as const;
type Read = (typeof READS)[number];

/** A visit runs some hundred times the code of a read: until Node has compiled that, its compiler is what is measured. */
const SHOPPERS_WARM_UP = 3;

interface Session {
  database: BenchDatabase;
  connections: readonly number[];
  seconds: number;
  say(line: string): void;
}

/** Everything against everything, one server under load at a time, and beside what it is compared with. */
export async function measureAll(
  database: BenchDatabase,
  quick: boolean,
  say: (line: string) => void,
): Promise<Row[]> {
  const session: Session = { database, connections: quick ? [16] : [1, 16, 64], seconds: quick ? 3 : 8, say };
  const goals = await targets(database.db);
  const shopReads = (origin: string): Promise<Results> =>
    reads(session, (read) => origin + address(read, goals), READS);

  const ceiling = await withCeiling((origin) => reads(session, () => `${origin}/`, ["list"]));
  const kept = await withSouk(database, true, shopReads);
  const floor = await withFloor(database, goals, (origin) =>
    reads(session, (read) => `${origin}/${read}`, READS),
  );
  return withSouk(database, false, async (origin) => {
    const fresh = await shopReads(origin);
    const written = await shoppers(session, origin, goals);
    return [
      ...readRows(kept, true, floor, ceiling),
      ...readRows(fresh, false, floor, ceiling),
      ...written.map((row) => overFloor(row, floor)),
      ...[...ceiling].map(([key, result]) => plainRow("empty Hono route", key, result)),
      ...[...floor].map(([key, result]) => plainRow(`floor: ${key.split("@")[0]}`, key, result)),
    ];
  });
}

const address = (read: Read, { categoryId, slug }: Targets): string => {
  const input = read === "list" ? { ...market, categoryId, limit: 24 } : { ...market, slug };
  return `/trpc/shop/catalog.${read}?input=${encodeURIComponent(JSON.stringify(input))}`;
};

type Result = Measured & { sqlPerRequest: number };
type Results = ReadonlyMap<string, Result>;

async function reads(
  session: Session,
  url: (read: Read) => string,
  which: readonly Read[],
): Promise<Results> {
  const results = new Map<string, Result>();
  for (const read of which) {
    await loadReads(url(read), 16, 1); // the first requests compile and prepare
    for (const connections of session.connections) {
      results.set(
        `${read}@${connections}`,
        await counted(session, () => loadReads(url(read), connections, session.seconds)),
      );
    }
  }
  return results;
}

async function shoppers(session: Session, origin: string, goals: Targets): Promise<Row[]> {
  const pick = (index: number): string => goals.variantIds[index % goals.variantIds.length] ?? "";
  const visits: readonly [name: string, visit: ShopperLoad["visit"]][] = [
    ["add to cart", (shopper, index) => addToCart(shopper, pick(index))],
    ["checkout", (shopper, index) => checkout(shopper, [pick(2 * index), pick(2 * index + 1)], index)],
  ];
  const rows: Row[] = [];
  for (const [name, visit] of visits) {
    await loadShoppers({ origin, connections: 16, seconds: SHOPPERS_WARM_UP, visit });
    for (const connections of session.connections) {
      const load = { origin, connections, seconds: session.seconds, visit };
      rows.push(plainRow(name, `@${connections}`, await counted(session, () => loadShoppers(load))));
    }
  }
  return rows;
}

async function counted(session: Session, run: () => Promise<Measured>): Promise<Result> {
  const before = await statementCount(session.database.pool);
  const measured = await run();
  const statements = (await statementCount(session.database.pool)) - before;
  return { ...measured, sqlPerRequest: round(statements / Math.max(1, measured.done)) };
}

function plainRow(workload: string, key: string, { done: _done, ...measured }: Result): Row {
  return {
    workload,
    connections: Number(key.split("@")[1]),
    cached: false,
    ...measured,
    floorRatio: null,
    ceilingRatio: null,
  };
}

/** Shoppers' rates over those of the floor's lists: that says the same on a slow machine as on a fast one. */
function overFloor(row: Row, floor: Results): Row {
  const base = floor.get(`list@${row.connections}`);
  return { ...row, floorRatio: base ? round(row.rps / base.rps, 4) : null };
}

function readRows(results: Results, cached: boolean, floor: Results, ceiling: Results): Row[] {
  return [...results].map(([key, result]) => {
    const over = (base: Result | undefined): number | null => (base ? round(result.rps / base.rps) : null);
    return {
      ...plainRow(key.split("@")[0] ?? "", key, result),
      cached,
      floorRatio: over(floor.get(key)),
      ceilingRatio: over(ceiling.get(key.replace("product", "list"))),
    };
  });
}
