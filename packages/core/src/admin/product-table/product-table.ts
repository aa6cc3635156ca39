import { type ProductTable, ProductRow, type ProductTableInput } from "@souk/contracts";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";
import { refreshTable } from "./refresh-table.ts";
import { tableCount } from "./table-count.ts";
import type { Asked } from "./table-filter.ts";
import { type Place, tablePage } from "./table-page-sql.ts";
import { SORT_KEYS } from "./table-sort.ts";
import { tableWords } from "./table-words.ts";

const Rows = z.array(
  z.object({ key: z.union([z.string(), z.number()]), total: z.int().nullable(), row: ProductRow }),
);
type Row = z.infer<typeof Rows>[number];

/** Where a page is found another way; tests make each happen with few products. */
export interface TableLimits {
  /** Up to so many matches are put in order one by one. */
  few: number;
  /** So many rows of the order are looked at for words: a page is full there if many products have them. */
  look: number;
}
const LIMITS: TableLimits = { few: 4000, look: 4000 };

/**
 * A page of the staff's product table, with the ways to the next and the one before. The total is counted with the first
 * page and travels in the cursor; INVALID_CURSOR for one that isn't of this sort and direction.
 */
export async function productTable(
  ctx: Pick<StaffContext, "db" | "clock">,
  input: ProductTableInput,
  limits = LIMITS,
): Promise<z.infer<typeof ProductTable>> {
  const now = ctx.clock.now();
  const at = input.cursor === undefined ? null : readCursor(input, input.cursor);
  await refreshTable(ctx.db);
  const read = async (asked: Asked, most?: number): Promise<Row[]> =>
    Rows.parse(await ctx.db.$queryRaw(tablePage(input, at, { asked, now, most })));
  const count = (): Promise<number> => tableCount(ctx.db, filterOf(input), now);
  const { rows: found, total } = await pageOf(input, at?.total ?? null, { read, count, ...limits });
  const more = found.length > input.limit;
  const rows = found.slice(0, input.limit);
  if (at?.side === "before") rows.reverse();
  const [first, last] = [rows[0], rows.at(-1)];
  const further = at?.side === "before" || more;
  const earlier = at?.side === "after" || (at?.side === "before" && more);
  return {
    items: rows.map(({ row }) => row),
    total,
    nextCursor: further && last ? cursorAt(input, "after", last, total) : null,
    prevCursor: earlier && first ? cursorAt(input, "before", first, total) : null,
  };
}

interface Reads extends TableLimits {
  read: (asked: Asked, most?: number) => Promise<Row[]>;
  count: () => Promise<number>;
}

/** Where many match, the first rows of the order are full of them; the others are found as a set, which is small. */
async function pageOf(
  { query, limit }: ProductTableInput,
  known: number | null,
  { read, count, few, look }: Reads,
): Promise<{ rows: Row[]; total: number }> {
  const hasWords = tableWords(query ?? "") !== null;
  if (!hasWords) {
    const total = known ?? (await count());
    return { rows: await read(total <= few ? "set" : "row"), total };
  }
  // How many have the words isn't known before they are found: a look at the first rows is cheaper than finding all.
  const rows = known !== null && known <= few ? [] : await read("row", look);
  if (rows.length > limit) return { rows, total: known ?? (await count()) };
  const all = await read("set");
  return { rows: all, total: known ?? all[0]?.total ?? 0 };
}

function filterOf(input: ProductTableInput) {
  const {
    locale: _locale,
    sort: _sort,
    direction: _direction,
    cursor: _cursor,
    limit: _limit,
    ...filter
  } = input;
  return filter;
}

function cursorAt(
  { sort, direction }: ProductTableInput,
  side: Place["side"],
  row: Row,
  total: number,
): string {
  return encodeCursor([sort, direction, side, row.key, row.row.id, total]);
}

function readCursor({ sort, direction }: ProductTableInput, cursor: string): Place & { total: number } {
  const Position = z.tuple([
    z.literal(sort),
    z.literal(direction),
    z.enum(["after", "before"]),
    SORT_KEYS[sort],
    z.uuid(),
    z.int().min(0),
  ]);
  const [, , side, key, id, total] = decodeCursor(Position, cursor);
  return { side, key, id, total };
}
