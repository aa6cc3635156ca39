import { ListInput, type SuggestInput } from "@souk/contracts";
import { listProducts } from "@souk/core/catalog/list-products";
import { productView } from "@souk/core/catalog/product-view";
import type { ReadContext } from "@souk/core/context";
import type { BenchDatabase } from "../database.ts";
import { readContextOf } from "../recorded-reads.ts";
import { inLanguage, type Sample } from "./sample.ts";
import { misspelt, queries, wordsOf } from "./words.ts";

/** One kind of read: what is asked for, and how the same is read inside this process, for its plan. */
export interface Workload {
  name: string;
  paths: string[];
  read: ((ctx: ReadContext) => Promise<unknown>) | null;
}

const address = (procedure: string, input: unknown, router = "shop"): string =>
  `/trpc/${router}/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;

const home = inLanguage("en");

type Asked = Partial<ListInput> & Pick<ListInput, "locale" | "currency">;

function lists(name: string, asked: Asked[]): Workload {
  const inputs = asked.map((input) => ({ sort: "featured" as const, ...input, facets: true, limit: 24 }));
  const [first] = inputs;
  return {
    name,
    paths: inputs.map((input) => address("catalog.list", input)),
    read: first ? (ctx) => listProducts(ctx, ListInput.parse(first)) : null,
  };
}

/** A brand, a price and stock: what is left of a category after three choices. */
async function withThreeFacets(database: BenchDatabase, categoryId: string): Promise<Asked> {
  const view = await listProducts(
    readContextOf(database),
    ListInput.parse({ ...home, categoryId, facets: true }),
  );
  const brand = view.facets?.find((facet) => facet.kind === "brand")?.values[0]?.value;
  const choice = view.facets?.find((facet) => facet.kind === "choice" && facet.values.length > 0);
  const value = choice?.values[0]?.value;
  return {
    ...home,
    categoryId,
    inStock: true,
    ...(brand === undefined ? { minPrice: 5_000 } : { brands: [brand] }),
    ...(choice && value !== undefined
      ? { attributes: [{ code: choice.code, values: [value] }] }
      : { maxPrice: 100_000 }),
  };
}

function searches(names: Sample["names"]): Workload[] {
  const search = (name: string, count: number, change = (word: string): string => word): Workload =>
    lists(
      name,
      queries(names, count).map(({ locale, query }) => ({
        ...inLanguage(locale),
        query: query.split(" ").map(change).join(" "),
      })),
    );
  return [
    search("search of one word", 1),
    search("search of two words", 2),
    search("search of three words", 3),
    search("search with a typing error", 2, misspelt),
  ];
}

function autocomplete(names: Sample["names"]): Workload {
  const inputs: SuggestInput[] = names.flatMap(({ locale, name }) => {
    const word = wordsOf(name)[0] ?? name;
    return [3, 5].map((length) => ({ ...inLanguage(locale), query: word.slice(0, length) }));
  });
  return { name: "autocomplete", paths: inputs.map((input) => address("search.suggest", input)), read: null };
}

/** Everything that a shop of that size is asked for. */
export async function workloads(database: BenchDatabase, of: Sample): Promise<Workload[]> {
  const { categoryIds, typeIds, names } = of;
  const narrowed = await Promise.all(categoryIds.slice(0, 20).map((id) => withThreeFacets(database, id)));
  const ofVehicles = typeIds.map((vehicleTypeId, index) => ({
    ...home,
    categoryId: categoryIds[index % 5] ?? "",
    vehicleTypeId,
  }));
  return [
    lists(
      "category",
      categoryIds.map((categoryId) => ({ ...home, categoryId })),
    ),
    lists("category with three facets", narrowed),
    ...searches(names),
    lists("category for a vehicle", ofVehicles),
    autocomplete(names),
    {
      name: "product",
      paths: names.map(({ locale, slug }) => address("catalog.product", { ...inLanguage(locale), slug })),
      read: (ctx) => productView(ctx, { ...home, slug: names[0]?.slug ?? "" }),
    },
  ];
}

/** The products table of staff, first page, as they narrow it. */
export function adminPaths(of: Sample): string[] {
  const table = (input: object): string =>
    address("products.list", { locale: "en", limit: 50, ...input }, "admin");
  return [
    table({}),
    table({ status: "ACTIVE", sort: "name", direction: "asc" }),
    table({ stock: "low" }),
    table({ sort: "stock", direction: "asc" }),
    ...of.categoryIds.slice(0, 10).map((categoryId) => table({ categoryId })),
    ...queries(of.names, 2)
      .slice(0, 10)
      .map(({ query }) => table({ query })),
  ];
}
