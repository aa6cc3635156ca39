import { type ProductTable, ProductRow, type ProductTableInput } from "@souk/contracts";
import { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { decodeCursor, encodeCursor } from "../../cursor.ts";
import { refreshTable } from "./refresh-table.ts";
import { tableCount } from "./table-count.ts";
import { type Place, tablePage } from "./table-page-sql.ts";
import { SORT_KEYS } from "./table-sort.ts";
import { tableWords } from "./table-words.ts";

const Rows = z.array(
  z.object({ key: z.union([z.string(), z.number()]), total: z.int().nullable(), row: ProductRow }),
);
type Row = z.infer<typeof Rows>[number];
/** Up to so many matches are put in order one by one. */
const FEW = 4000;

/**
 * A page of the staff's product table, with the ways to the next and the one before. The total is counted with the first
 * page and travels in the cursor; INVALID_CURSOR for one that isn't of this sort and direction.
 */
export async function productTable(
  ctx: Pick<StaffContext, "db" | "clock">,
  input: ProductTableInput,
  few = FEW,
): Promise<z.infer<typeof ProductTable>> {
  const now = ctx.clock.now();
  const at = input.cursor === undefined ? null : readCursor(input, input.cursor);
  await refreshTable(ctx.db);
  // What has the words is found only once, to be counted and put in order.
  const hasWords = tableWords(input.query ?? "") !== null;
  const known = at?.total ?? (hasWords ? null : await tableCount(ctx.db, filterOf(input), now));
  const asked = known === null || known <= few ? "set" : "row";
  const read = Rows.parse(await ctx.db.$queryRaw(tablePage(input, at, { asked, now })));
  const total = known ?? read[0]?.total ?? 0;
  const more = read.length > input.limit;
  const rows = read.slice(0, input.limit);
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
