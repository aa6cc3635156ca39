import { type Problems, quoted } from "../problems.ts";
import { groupRows } from "./group-rows.ts";
import type { ImportedProduct } from "./imported-product.ts";
import { readProductGroup } from "./read-product.ts";
import { readRows, type Source } from "./read-rows.ts";

/** The whole file, checked in itself. With errors the products aren't to be used. */
export async function readProducts(source: Source, problems: Problems): Promise<ImportedProduct[]> {
  const rows = await readRows(source, problems);
  const products = groupRows(problems, rows).map((group) => readProductGroup(problems, group));
  const [first] = rows;
  refuseRepeatedSkus(problems, products);
  if (rows.length > 0 && first?.nameOf("quantity") === null)
    problems.notices.push({
      line: 1,
      column: null,
      message: "The file has no stock: everything new starts with none.",
    });
  problems.errors.sort((a, b) => a.line - b.line);
  problems.notices.sort((a, b) => a.line - b.line);
  return products;
}

function refuseRepeatedSkus(problems: Problems, products: readonly ImportedProduct[]): void {
  const lines = new Map<string, number>();
  for (const { line, skuColumn: column, sku } of products.flatMap(({ variants }) => variants)) {
    const before = lines.get(sku);
    if (before === undefined) lines.set(sku, line);
    else
      problems.errors.push({
        line,
        column,
        message: `The SKU ${quoted(sku)} stands in line ${before} already.`,
      });
  }
}
