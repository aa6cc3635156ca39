import { OrderTableInput } from "@souk/contracts";
import { dayEnd, dayParam, dayStart } from "../../lib/days.ts";
import { compact, param } from "../../lib/search-params.ts";

const { state, query, cursor } = OrderTableInput.shape;
const sort = OrderTableInput.shape.sort.unwrap();
const direction = OrderTableInput.shape.direction.unwrap();

/** What the orders page keeps in its URL. Absent: newest first, everything. */
export function parseOrderSearch(raw: Record<string, unknown>) {
  return compact({
    state: param(state, raw["state"]),
    toShip: raw["toShip"] === "true" || raw["toShip"] === true ? true : undefined,
    query: param(query, raw["query"]),
    from: dayParam(raw["from"]),
    to: dayParam(raw["to"]),
    sort: param(sort, raw["sort"]),
    direction: param(direction, raw["direction"]),
    cursor: param(cursor, raw["cursor"]),
    view: typeof raw["view"] === "string" && raw["view"].length < 40 ? raw["view"] : undefined,
  });
}
export type OrderSearch = ReturnType<typeof parseOrderSearch>;

/** The query of a URL; days are whole days of the reader's own clock, both included. */
export function toOrderInput(search: OrderSearch) {
  const { from, to, view: _view, ...rest } = search;
  return {
    ...rest,
    ...(from === undefined ? {} : { from: dayStart(from) }),
    ...(to === undefined ? {} : { to: dayEnd(to) }),
  };
}

/** Whether anything narrows the list, page and order aside. */
export function isFiltered(search: OrderSearch): boolean {
  return Boolean(search.state ?? search.toShip ?? search.query ?? search.from ?? search.to);
}
