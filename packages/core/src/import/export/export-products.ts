import type { ProductFilter } from "@souk/contracts";
import { columns, type ProductSummary } from "@souk/db";
import { z } from "zod";
import { refreshTable } from "../../admin/product-table/refresh-table.ts";
import { tableFilter } from "../../admin/product-table/table-filter.ts";
import type { Core } from "../../context.ts";
import type { ProductState } from "../state/product-state.ts";
import { readStates } from "../state/read-states.ts";

const s = columns<ProductSummary>("s");
const Ids = z.array(z.object({ id: z.uuid() }));
const BATCH = 200;
const ALL_TOUCHES = 100_000;

/** All products that the staff's table would show with this filter, some hundred at a time, in the order of their ids. */
export async function* exportProducts(
  { db, clock }: Pick<Core, "db" | "clock">,
  filter: ProductFilter,
): AsyncGenerator<ProductState[]> {
  await refreshTable(db, ALL_TOUCHES);
  const now = clock.now();
  let last = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await db.$queryRaw`
      SELECT ${s.productId} AS id FROM "ProductSummary" s
       WHERE ${tableFilter(filter, now, "set")} AND ${s.productId} > ${last}::uuid
       ORDER BY ${s.productId} LIMIT ${BATCH}`;
    const ids = Ids.parse(rows).map(({ id }) => id);
    const end = ids.at(-1);
    if (end === undefined) return;
    const states = await readStates(db, ids);
    yield ids.flatMap((id) => states.get(id) ?? []);
    last = end;
  }
}
