import { DomainError } from "@souk/contracts";
import { type BundleItem, columns, Prisma, type Product, type Variant } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { lockBundles } from "./lock-bundles.ts";

const bi = columns<BundleItem>("bi");
const bp = columns<Product>("bp");
const bv = columns<Variant>("bv");
const v = columns<Variant>("v");
const Used = z.array(z.object({ sku: z.string(), bundles: z.array(z.string()) }));

/** COMPONENT_IN_USE where a live bundle that stays holds one of the variants, which are going. */
export async function refuseUsedComponents(tx: Tx, variantIds: readonly string[]): Promise<void> {
  await refuse(tx, Prisma.sql`${v.id} = ANY(${[...variantIds]}::uuid[])`);
}

/** The same for all variants of a product that is going. */
export async function refuseUsedProduct(tx: Tx, productId: string): Promise<void> {
  await refuse(tx, Prisma.sql`${v.productId} = ${productId}::uuid AND ${bv.productId} <> ${v.productId}`);
}

async function refuse(tx: Tx, going: Prisma.Sql): Promise<void> {
  await lockBundles(tx);
  const rows = await tx.$queryRaw`
    SELECT ${v.sku}, array_agg(${bv.sku} ORDER BY ${bv.sku}) AS bundles
      FROM "Variant" v JOIN "BundleItem" bi ON ${bi.componentId} = ${v.id}
      JOIN "Variant" bv ON ${bv.id} = ${bi.bundleId} JOIN "Product" bp ON ${bp.id} = ${bv.productId}
     WHERE ${going} AND ${v.deletedAt} IS NULL AND ${bv.deletedAt} IS NULL AND ${bp.deletedAt} IS NULL
     GROUP BY ${v.sku} ORDER BY ${v.sku} LIMIT 1`;
  const [used] = Used.parse(rows);
  if (used) throw new DomainError("COMPONENT_IN_USE", used);
}
