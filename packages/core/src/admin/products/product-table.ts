import { type ProductTable, ProductRow, type ProductTableInput } from "@souk/contracts";
import { columns, Prisma, type Product, type ProductListing } from "@souk/db";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";
import { productRow, TABLE_CURRENCY } from "./product-row-sql.ts";
import { conditionsOf, sortOf } from "./product-table-sql.ts";

const l = columns<ProductListing>("l");
const p = columns<Product>("p");
const { sql } = Prisma;

const storable = z.string().refine((text) => !text.includes("\0") && text.isWellFormed());
const KEYS = {
  updated: z.iso.datetime(),
  name: storable,
  price: z.int32(),
  stock: z.int32(),
} as const satisfies Record<ProductTableInput["sort"], z.ZodType<string | number>>;

const Rows = z.array(z.object({ key: z.union([z.string(), z.number()]), row: ProductRow }));
const Total = z.tuple([z.object({ total: z.int() })]);

/**
 * A page of the staff's product table. The total is counted with the first page and travels in the cursor;
 * INVALID_CURSOR for one that isn't of this sort and direction.
 */
export async function productTable(
  ctx: StaffContext,
  input: ProductTableInput,
): Promise<z.infer<typeof ProductTable>> {
  const { sort, direction, limit } = input;
  const after = input.cursor === undefined ? null : readCursor(input, input.cursor);
  const [page, total] = await Promise.all([
    ctx.db.$queryRaw(pageSql(input, after)),
    after?.total ?? countOf(ctx, input),
  ]);
  const rows = Rows.parse(page);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(({ row }) => row),
    total,
    nextCursor: last ? encodeCursor([sort, direction, last.key, last.row.id, total]) : null,
  };
}

interface After {
  key: string | number;
  id: string;
  total: number;
}

function readCursor({ sort, direction }: ProductTableInput, cursor: string): After {
  const Position = z.tuple([z.literal(sort), z.literal(direction), KEYS[sort], z.uuid(), z.int().min(0)]);
  const [, , key, id, total] = decodeCursor(Position, cursor);
  return { key, id, total };
}

/** The page's ids by the sort's index first, then what the table shows of these few. */
function pageSql(input: ProductTableInput, after: After | null): Prisma.Sql {
  const { key, type, written, join } = sortOf(input);
  const down = input.direction === "desc";
  const order = down ? sql`DESC` : sql`ASC`;
  const beyond = after
    ? sql`AND (${key}, ${p.id}) ${down ? sql`<` : sql`>`} (${after.key}::${type}, ${after.id}::uuid)`
    : Prisma.empty;
  return sql`
    WITH page AS MATERIALIZED (
      SELECT ${key} AS key, ${p.id} AS id FROM "Product" p ${join}
       WHERE ${conditionsOf(input)} ${beyond}
       ORDER BY ${key} ${order}, ${p.id} ${order} LIMIT ${input.limit + 1})
    SELECT ${written(sql`page.key`)} AS key, ${productRow(input.locale)} AS row
      FROM page JOIN "Product" p ON ${p.id} = page.id
      LEFT JOIN "ProductListing" l ON ${l.productId} = ${p.id} AND ${l.currency} = ${TABLE_CURRENCY}::char(3)
     ORDER BY page.key ${order}, page.id ${order}`;
}

async function countOf({ db }: StaffContext, input: ProductTableInput): Promise<number> {
  const rows = await db.$queryRaw(
    sql`SELECT count(*)::int AS total FROM "Product" p WHERE ${conditionsOf(input)}`,
  );
  return Total.parse(rows)[0].total;
}
