import { ProductTableInput, type Locale } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const { query, status, categoryId, stock, cursor } = ProductTableInput.shape;
const sort = ProductTableInput.shape.sort.unwrap();
const direction = ProductTableInput.shape.direction.unwrap();

/** Columns that can be hidden; the name always shows. */
export const OPTIONAL_COLUMNS = ["status", "category", "variants", "stock", "price", "updated"] as const;
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number];

/** What the products page keeps in its URL; `hide` names columns, "category,updated". */
export function parseProductSearch(raw: Record<string, unknown>) {
  const hidden = hiddenColumns(raw["hide"]);
  return compact({
    status: param(status, raw["status"]),
    query: param(query, raw["query"]),
    categoryId: param(categoryId, raw["categoryId"]),
    stock: param(stock, raw["stock"]),
    deleted: raw["deleted"] === "true" || raw["deleted"] === true ? true : undefined,
    sort: param(sort, raw["sort"]),
    direction: param(direction, raw["direction"]),
    cursor: param(cursor, raw["cursor"]),
    hide: hidden.length > 0 ? hidden.join(",") : undefined,
  });
}
export type ProductSearch = ReturnType<typeof parseProductSearch>;

/** The hidden columns of a URL, in the table's own order and without strangers. */
export function hiddenColumns(hide: unknown): OptionalColumn[] {
  const named = typeof hide === "string" ? hide.split(",") : [];
  return OPTIONAL_COLUMNS.filter((column) => named.includes(column));
}

export function toProductInput(search: ProductSearch, locale: Locale) {
  const { hide: _columns, ...rest } = search;
  return { ...rest, locale };
}

/** Whether anything narrows the list, page, order, columns and the deleted view aside. */
export function isFiltered(search: ProductSearch): boolean {
  return Boolean(search.status ?? search.query ?? search.categoryId ?? search.stock);
}
