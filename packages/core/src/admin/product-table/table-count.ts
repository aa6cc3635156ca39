import type { ProductFilter } from "@souk/contracts";
import { columns, Prisma, type ProductStock, type ProductTally } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { tableFilter } from "./table-filter.ts";
import { EVERYWHERE } from "./write-summaries.ts";

const k = columns<ProductStock>("k");
const y = columns<ProductTally>("y");
const { sql } = Prisma;
const Counts = z.tuple([z.object({ total: z.int() })]);
/** What the tallies are kept by; with any other filter the products are counted. */
const TALLIED: ReadonlySet<string> = new Set(["status", "categoryId", "deleted"]);

/** How many products match, exactly. */
export async function tableCount(tx: Tx, filter: ProductFilter, now: Date): Promise<number> {
  return Counts.parse(await tx.$queryRaw(count(filter, now)))[0].total;
}

function count(filter: ProductFilter, now: Date): Prisma.Sql {
  const given = Object.entries(filter)
    .filter(([, value]) => value !== undefined && value !== false && value !== "")
    .map(([name]) => name);
  if (given.every((name) => TALLIED.has(name))) return tally(filter);
  // What is low is alive: its own index counts it.
  if (filter.stock === "low" && given.length === 1)
    return sql`SELECT count(*)::int AS total FROM "ProductStock" k WHERE ${k.lowVariants} > 0`;
  return sql`SELECT count(*)::int AS total FROM "ProductSummary" s WHERE ${tableFilter(filter, now, "set")}`;
}

function tally({ status, categoryId, deleted }: ProductFilter): Prisma.Sql {
  const ofStatus = status === undefined ? Prisma.empty : sql`AND ${y.status} = ${status}::"ProductStatus"`;
  return sql`
    SELECT coalesce(sum(${y.count}), 0)::int AS total FROM "ProductTally" y
     WHERE ${y.categoryId} = ${categoryId ?? EVERYWHERE}::uuid AND ${y.deleted} = ${deleted === true} ${ofStatus}`;
}
