import { columns, type Product, type Variant } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { type Problems, quoted } from "../problems.ts";
import { type ImportedProduct, shopifyKey } from "./imported-product.ts";

const p = columns<Product>("p");
const v = columns<Variant>("v");

const Products = z.array(z.object({ id: z.uuid(), key: z.string(), deleted: z.boolean() }));
const Skus = z.array(z.object({ sku: z.string(), key: z.string().nullable(), productId: z.uuid() }));

export interface Stored {
  /** By handle's key. */
  products: Map<string, { id: string; deleted: boolean }>;
  /** SKUs that are in the shop already. */
  skus: Set<string>;
}

/** What the shop has of the file already. Says as an error which SKUs belong to other products. */
export async function findStored(
  tx: Tx,
  products: readonly ImportedProduct[],
  problems: Problems,
): Promise<Stored> {
  const keys = products.map(({ handle }) => shopifyKey(handle));
  const found = await tx.$queryRaw`
    SELECT ${p.id}, ${p.externalKey} AS key, ${p.deletedAt} IS NOT NULL AS deleted FROM "Product" p
     WHERE ${p.externalKey} = ANY(${keys}::text[])`;
  const wanted = products.flatMap(({ handle, variants }) =>
    variants.map(({ sku, line, skuColumn }) => ({ sku, line, skuColumn, key: shopifyKey(handle) })),
  );
  const taken = await tx.$queryRaw`
    SELECT ${v.sku}, ${p.externalKey} AS key, ${v.productId} FROM "Variant" v JOIN "Product" p ON ${p.id} = ${v.productId}
     WHERE ${v.sku} = ANY(${wanted.map(({ sku }) => sku)}::text[])`;
  const owners = new Map(Skus.parse(taken).map((row) => [row.sku, row]));
  for (const { sku, line, skuColumn, key } of wanted) {
    const owner = owners.get(sku);
    if (owner === undefined || owner.key === key) continue;
    const message = `The SKU ${quoted(sku)} belongs to another product of the shop (${owner.key ?? owner.productId}).`;
    problems.errors.push({ line, column: skuColumn, message });
  }
  return {
    products: new Map(Products.parse(found).map(({ key, id, deleted }) => [key, { id, deleted }])),
    skus: new Set(owners.keys()),
  };
}
