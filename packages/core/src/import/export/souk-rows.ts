import { LOCALES, type ProductFilter } from "@souk/contracts";
import { z } from "zod";
import type { Core, Tx } from "../../context.ts";
import { knownColumns } from "../formats/souk/columns.ts";
import { type CategoryPaths, readCategoryPaths } from "../plan/category-paths.ts";
import type { ProductState } from "../state/product-state.ts";
import { exportProducts } from "./export-products.ts";
import { productCells, variantCells } from "./souk-cells.ts";

const Uuid = z.uuid();

export interface SoukExport {
  categories: CategoryPaths;
  /** By media id. */
  hashes: ReadonlyMap<string, string>;
}

/** Products in Souk's own format, the heading first: one row a variant, a product's own cells in its first. */
export async function* soukRows(
  core: Pick<Core, "db" | "clock">,
  filter: ProductFilter,
): AsyncGenerator<string[]> {
  const heading = await soukHeading(core.db);
  yield heading;
  const categories = await readCategoryPaths(core.db);
  for await (const products of exportProducts(core, filter)) {
    const hashes = await readHashes(core.db, products);
    for (const product of products)
      for (const cells of rowsOf(product, { categories, hashes }))
        yield heading.map((name) => cells.get(name) ?? "");
  }
}

/** As many option columns as any product needs, and the attributes that there are. */
export async function soukHeading(tx: Tx): Promise<string[]> {
  const { _max } = await tx.productOption.aggregate({ _max: { position: true } });
  const attributes = await tx.attribute.findMany({
    where: { deletedAt: null },
    select: { code: true, type: true },
    orderBy: [{ position: "asc" }, { code: "asc" }],
  });
  return [
    ...knownColumns(Math.min(5, (_max.position ?? -1) + 1)),
    ...attributes.flatMap(({ code, type }) =>
      type === "TEXT"
        ? LOCALES.map((locale) => (locale === "en" ? `attr:${code}` : `attr:${code}:${locale}`))
        : [`attr:${code}`],
    ),
  ];
}

function rowsOf(product: ProductState, context: SoukExport): Map<string, string>[] {
  const key = keyOf(product);
  return product.variants.map((variant, index) => {
    const own = index === 0 ? productCells(product, context) : [];
    return new Map([["product", key], ...own, ...variantCells(product, variant, context)]);
  });
}

/** The word that a file gave it, else its id. */
function keyOf({ id, externalKey }: ProductState): string {
  const word = externalKey?.startsWith("souk:") === true ? externalKey.slice(5) : "";
  return word === "" || word.trim() !== word || Uuid.safeParse(word).success ? id : word;
}

async function readHashes(tx: Tx, products: readonly ProductState[]): Promise<Map<string, string>> {
  const ids = products.flatMap(({ mediaIds, variants }) => [
    ...mediaIds,
    ...variants.flatMap(({ mediaId }) => mediaId ?? []),
  ]);
  const media = await tx.media.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, hash: true },
  });
  return new Map(media.map(({ id, hash }) => [id, hash]));
}
