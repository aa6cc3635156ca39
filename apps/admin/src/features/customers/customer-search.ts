import { CustomerTableInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const { query, state, group, segment, cursor } = CustomerTableInput.shape;
const sort = CustomerTableInput.shape.sort.unwrap();
const direction = CustomerTableInput.shape.direction.unwrap();
const BOUGHT = new Map<unknown, boolean>([
  [true, true],
  ["true", true],
  [false, false],
  ["false", false],
]);

/** What the list of customers keeps in its URL. Absent: all, newest first. */
export function parseCustomerSearch(raw: Record<string, unknown>) {
  return compact({
    query: param(query, raw["query"]),
    state: param(state, raw["state"]),
    group: param(group, raw["group"]),
    segment: param(segment, raw["segment"]),
    bought: BOUGHT.get(raw["bought"]),
    sort: param(sort, raw["sort"]),
    direction: param(direction, raw["direction"]),
    cursor: param(cursor, raw["cursor"]),
  });
}
export type CustomerSearch = ReturnType<typeof parseCustomerSearch>;

/** Whether anything narrows the list. */
export function isFiltered(search: CustomerSearch): boolean {
  return (["query", "state", "group", "segment", "bought"] as const).some(
    (filter) => search[filter] !== undefined,
  );
}
