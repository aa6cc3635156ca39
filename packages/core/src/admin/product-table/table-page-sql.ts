import type { ProductTableInput } from "@souk/contracts";
import { columns, Prisma, type Product, type ProductListing } from "@souk/db";
import { productRow, TABLE_CURRENCY } from "./product-row-sql.ts";
import { type Asked, tableFilter } from "./table-filter.ts";
import { sortOf } from "./table-sort.ts";

const l = columns<ProductListing>("l");
const p = columns<Product>("p");
const { sql } = Prisma;

/** Where a page begins: after (or before) this row, in the order shown. */
export interface Place {
  side: "after" | "before";
  key: string | number;
  id: string;
}

/**
 * One row more than the page has, from the place on; of a page before it, the nearest first. Asked as a `set` all that
 * match are found first, counted (`total`), and put in order; by `row`, they are read in order until the page is full, or
 * until `most` rows were looked at.
 */
export function tablePage(
  input: ProductTableInput,
  place: Place | null,
  { asked, now, most }: { asked: Asked; now: Date; most?: number | undefined },
): Prisma.Sql {
  const sort = sortOf(input);
  const down = (input.direction === "desc") !== (place?.side === "before");
  const where = tableFilter(input, now, asked);
  const beyond = (key: Prisma.Sql, id: Prisma.Sql): Prisma.Sql =>
    place
      ? sql`(${key}, ${id}) ${down ? sql`<` : sql`>`} (${place.key}::${sort.type}, ${place.id}::uuid)`
      : sql`TRUE`;
  const order = (key: Prisma.Sql, id: Prisma.Sql): Prisma.Sql =>
    down ? sql`ORDER BY ${key} DESC, ${id} DESC` : sql`ORDER BY ${key}, ${id}`;
  const ahead = sql`FROM ${sort.from} WHERE ${sort.lead(input.deleted === true)} AND ${beyond(sort.key, sort.id)}`;
  const inOrder = order(sort.key, sort.id);
  const near =
    most === undefined
      ? Prisma.empty
      : sql`AND (${sort.key}, ${sort.id}) ${down ? sql`>=` : sql`<=`} (
          SELECT ${sort.key}, ${sort.id} ${ahead} ${inOrder} OFFSET ${most}::int LIMIT 1)`;
  // Written out: a planner that doesn't know it prepares for a tenth of all.
  const limit = Prisma.raw(`LIMIT ${input.limit + 1}`);
  const page =
    asked === "set"
      ? sql`matching AS MATERIALIZED (SELECT ${sort.key} AS key, ${sort.id} AS id FROM ${sort.from} WHERE ${where}),
          page AS MATERIALIZED (
            SELECT matching.key, matching.id FROM matching
             WHERE ${beyond(sql`matching.key`, sql`matching.id`)} ${order(sql`matching.key`, sql`matching.id`)} ${limit})`
      : sql`page AS MATERIALIZED (
            SELECT ${sort.key} AS key, ${sort.id} AS id ${ahead} AND ${where} ${near} ${inOrder} ${limit})`;
  const total = asked === "set" ? sql`(SELECT count(*)::int FROM matching)` : sql`NULL::int`;
  return sql`
    WITH ${page}
    SELECT ${sort.written(sql`page.key`)} AS key, ${total} AS total, ${productRow(input.locale)} AS row
      FROM page JOIN "Product" p ON ${p.id} = page.id
      LEFT JOIN "ProductListing" l ON ${l.productId} = ${p.id} AND ${l.currency} = ${TABLE_CURRENCY}::char(3)
     ${order(sql`page.key`, sql`page.id`)}`;
}
