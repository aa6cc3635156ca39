import type { OrderTableInput } from "@souk/contracts";
import type { Core } from "../context.ts";
import { priceText } from "../import/export/souk-cells.ts";
import { orderPage } from "./order-table.ts";

const HEADING = ["number", "placed", "state", "customer", "email", "units", "currency", "total"];
const PAGE = 100;

/** The orders that the staff's list shows with this filter, in its order, the heading first: read as they are sent. */
export async function* orderExport(
  core: Pick<Core, "db">,
  filter: OrderTableInput,
): AsyncGenerator<string[]> {
  yield HEADING;
  const { cursor: _from, ...rest } = filter;
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await orderPage(core, { ...rest, limit: PAGE, ...(cursor && { cursor }) });
    for (const { number, placedAt, state, customer, email, units, currency, total } of page.items)
      yield [
        String(number),
        placedAt,
        state,
        customer,
        email,
        String(units),
        currency,
        priceText(total, currency),
      ];
    cursor = page.nextCursor;
  }
}
