import { columns, type Product } from "@souk/db";
import type { Tx } from "../context.ts";

const p = columns<Product>("p");

/**
 * Holds products, in the order of their ids, as every writer of products does. Not FOR UPDATE: that would hold up each
 * row that names the product (a listing, a membership), and an order that lists one while an editor waits for the
 * listings would never meet its end.
 */
export async function holdProducts(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    SELECT 1 FROM "Product" p WHERE ${p.id} = ANY(${[...ids]}::uuid[]) ORDER BY ${p.id} FOR NO KEY UPDATE`;
}
