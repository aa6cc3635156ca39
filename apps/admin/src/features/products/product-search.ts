import { ProductTableInput, type Locale } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const { query, status, categoryId, brandId, tag, stock, lacks, cursor } = ProductTableInput.shape;
const sort = ProductTableInput.shape.sort.unwrap();
const direction = ProductTableInput.shape.direction.unwrap();
const amount = ProductTableInput.shape.minPrice;
const attribute = ProductTableInput.shape.attribute;

/** Columns that can be hidden and moved; the name always shows, first. */
export const OPTIONAL_COLUMNS = [
  "status",
  "category",
  "brand",
  "sku",
  "tags",
  "variants",
  "stock",
  "price",
  "created",
  "updated",
] as const;
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number];
const USUAL: readonly OptionalColumn[] = ["status", "category", "variants", "stock", "price", "updated"];

const isTrue = (raw: unknown): true | undefined => (raw === "true" || raw === true ? true : undefined);
const number = (raw: unknown): unknown =>
  typeof raw === "string" && /^\d{1,10}$/.test(raw) ? Number(raw) : raw;

/** What the products page keeps in its URL; `columns` names those shown, in their order: "status,stock". */
export function parseProductSearch(raw: Record<string, unknown>) {
  return compact({
    status: param(status, raw["status"]),
    query: param(query, raw["query"]),
    categoryId: param(categoryId, raw["categoryId"]),
    brandId: param(brandId, raw["brandId"]),
    tag: param(tag, raw["tag"]),
    stock: param(stock, raw["stock"]),
    minPrice: param(amount, number(raw["minPrice"])),
    maxPrice: param(amount, number(raw["maxPrice"])),
    attribute: attributeOf(raw["attribute"]) ? String(raw["attribute"]) : undefined,
    lacks: param(lacks, raw["lacks"]),
    scheduled: isTrue(raw["scheduled"]),
    deleted: isTrue(raw["deleted"]),
    sort: param(sort, raw["sort"]),
    direction: param(direction, raw["direction"]),
    cursor: param(cursor, raw["cursor"]),
    columns: columnsText(shownColumns(raw["columns"])),
    view: typeof raw["view"] === "string" && raw["view"].length < 40 ? raw["view"] : undefined,
  });
}
export type ProductSearch = ReturnType<typeof parseProductSearch>;

/** The shown columns of a URL, in its order and without strangers. */
export function shownColumns(columns: unknown): OptionalColumn[] {
  if (typeof columns !== "string") return [...USUAL];
  const named = columns
    .split(",")
    .flatMap((name) => OPTIONAL_COLUMNS.find((column) => column === name) ?? []);
  return [...new Set(named)];
}

/** As the URL keeps them; the usual ones leave it bare, none at all is a dash. */
export function columnsText(columns: readonly OptionalColumn[]): string | undefined {
  const text = columns.join(",");
  return text === USUAL.join(",") ? undefined : text || "-";
}

/** "material:oak", "material". */
function attributeOf(text: unknown): { code: string; value?: string | undefined } | undefined {
  if (typeof text !== "string" || text === "") return undefined;
  const [code = "", value] = text.split(":", 2);
  return param(attribute, { code, ...(value !== undefined && { value }) });
}

/** What narrows the list, as the server takes it: for the table, and for a bulk edit of all that match. */
export function toProductFilter(search: ProductSearch) {
  const {
    columns: _columns,
    view: _view,
    sort: _sort,
    direction: _direction,
    cursor: _cursor,
    ...rest
  } = search;
  const { attribute: text, ...filter } = rest;
  const held = attributeOf(text);
  return { ...filter, ...(held && { attribute: held }) };
}

export function toProductInput(search: ProductSearch, locale: Locale) {
  const { sort: by, direction: way, cursor: at } = search;
  return { ...toProductFilter(search), ...compact({ sort: by, direction: way, cursor: at }), locale };
}

/** Whether anything narrows the list, page, order, columns and the deleted view aside. */
export function isFiltered(search: ProductSearch): boolean {
  const { deleted: _deleted, ...filter } = toProductFilter(search);
  return Object.keys(filter).length > 0;
}
