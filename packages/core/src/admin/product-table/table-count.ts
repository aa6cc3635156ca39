import type { ProductFilter } from "@souk/contracts";
import {
  columns,
  type Db,
  Prisma,
  type ProductStock,
  type ProductTally,
  type SummaryVersion,
} from "@souk/db";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import { tableFilter } from "./table-filter.ts";
import { EVERYWHERE } from "./write-summaries.ts";

const k = columns<ProductStock>("k");
const n = columns<SummaryVersion>("n");
const y = columns<ProductTally>("y");
const { sql } = Prisma;
/** What the tallies are kept by; with any other filter the products are counted. */
const TALLIED: ReadonlySet<string> = new Set(["status", "categoryId", "deleted"]);
/** What summaries alone tell. */
const SUMMED: ReadonlySet<string> = new Set([
  "query",
  "status",
  "brandId",
  "minPrice",
  "maxPrice",
  "lacks",
  "deleted",
]);

/** How many products match, exactly. */
export async function tableCount(db: Db, filter: ProductFilter, now: Date): Promise<number> {
  const given = Object.entries(filter).filter(
    ([, value]) => value !== undefined && value !== false && value !== "",
  );
  const only = (names: ReadonlySet<string>): boolean => given.every(([name]) => names.has(name));
  if (only(TALLIED)) return totalOf(db, tally(filter));
  // What is low is alive: its own index counts it.
  if (filter.stock === "low" && given.length === 1)
    return totalOf(db, sql`SELECT count(*)::int AS total FROM "ProductStock" k WHERE ${k.lowVariants} > 0`);
  const counting = sql`SELECT count(*)::int AS total FROM "ProductSummary" s WHERE ${tableFilter(filter, now, "set")}`;
  return only(SUMMED) ? remembered(db, JSON.stringify(given), counting) : totalOf(db, counting);
}

const Counts = z.tuple([z.object({ total: z.int() })]);

async function totalOf(db: Db, counting: Prisma.Sql): Promise<number> {
  return Counts.parse(await db.$queryRaw(counting))[0].total;
}

function tally({ status, categoryId, deleted }: ProductFilter): Prisma.Sql {
  const ofStatus = status === undefined ? Prisma.empty : sql`AND ${y.status} = ${status}::"ProductStatus"`;
  return sql`
    SELECT coalesce(sum(${y.count}), 0)::int AS total FROM "ProductTally" y
     WHERE ${y.categoryId} = ${categoryId ?? EVERYWHERE}::uuid AND ${y.deleted} = ${deleted === true} ${ofStatus}`;
}

const version = sql`(SELECT ${n.version} FROM "SummaryVersion" n)`;
const Now = z.tuple([z.object({ version: z.int() })]);
const Counted = z.tuple([z.object({ version: z.int(), total: z.int() })]);
type Counted = z.infer<typeof Counted>[0];
/** Of one database: what was counted, and what is being counted just now. */
interface Memory {
  known: LRUCache<string, Counted>;
  underWay: Map<string, Promise<Counted>>;
}
const memories = new WeakMap<Db, Memory>();
const MOST_COUNTS = 500;

/**
 * Counted once for each version of the summaries, and by one of those who ask at once: words that many of 400,000 products
 * have take a tenth of a second, and staff ask again with each sort and each way back from a product.
 */
async function remembered(db: Db, filter: string, counting: Prisma.Sql): Promise<number> {
  const memory = memories.get(db) ?? { known: new LRUCache({ max: MOST_COUNTS }), underWay: new Map() };
  memories.set(db, memory);
  const [{ version: now }] = Now.parse(await db.$queryRaw(sql`SELECT ${version} AS version`));
  const before = memory.known.get(filter);
  if (before?.version === now) return before.total;
  const underWay = memory.underWay.get(filter);
  // Another's that fails is another's: it is counted again.
  const others = underWay && (await underWay.catch(() => null));
  if (others && others.version >= now) return others.total;
  const own = countAt(db, counting);
  memory.underWay.set(filter, own);
  try {
    const counted = await own;
    memory.known.set(filter, counted);
    return counted.total;
  } finally {
    if (memory.underWay.get(filter) === own) memory.underWay.delete(filter);
  }
}

/** One statement sees one state of the summaries and of their version. */
async function countAt(db: Db, counting: Prisma.Sql): Promise<Counted> {
  const rows = await db.$queryRaw(
    sql`SELECT ${version} AS version, counted.total FROM (${counting}) counted`,
  );
  return Counted.parse(rows)[0];
}
