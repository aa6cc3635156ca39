import { type BrandView, DomainError } from "@souk/contracts";
import { type Brand, columns, type Product } from "@souk/db";
import { z } from "zod";
import { CATALOG_TAG, dropTags } from "../../cache/drop-tags.ts";
import type { StaffContext, Tx } from "../../context.ts";
import { audit } from "../audit/audit.ts";
import { readBrand } from "./read-brand.ts";

const b = columns<Brand>("b");
const p = columns<Product>("p");
const Ids = z.array(z.object({ id: z.uuid() }));

/** Holds the brands' rows in the order of their ids and reads them; NOT_FOUND where one isn't there. */
export async function lockBrands(tx: Tx, ids: readonly string[]): Promise<BrandView[]> {
  await tx.$executeRaw`
    SELECT 1 FROM "Brand" b WHERE ${b.id} = ANY(${[...ids]}::uuid[]) ORDER BY ${b.id} FOR UPDATE`;
  const brands: BrandView[] = [];
  // One after the other: a transaction has one connection.
  for (const id of ids) brands.push(await readBrand(tx, id));
  return brands;
}

/** NOT_FOUND for a deleted one: it has to be restored first. */
export function refuseDeleted(brand: BrandView): void {
  if (brand.deleted) throw new DomainError("NOT_FOUND", { entity: "brand" });
}

export type BrandAction = "brand.create" | "brand.update" | "brand.merge" | "brand.delete" | "brand.restore";

/** The end of a brand's write: the log, and the answers that showed it. Gives the brand as it is now. */
export async function finishBrand(
  tx: Tx,
  ctx: StaffContext,
  id: string,
  { action, before }: { action: BrandAction; before: BrandView | null },
): Promise<BrandView> {
  const after = await readBrand(tx, id);
  await audit(tx, ctx, {
    action,
    entity: "brand",
    entityId: id,
    before: before && snapshot(before),
    after: snapshot(after),
  });
  await dropTags(tx, [CATALOG_TAG]);
  return after;
}

function snapshot({ name, slug, about, logo, deleted }: BrandView): object {
  return { name, slug, about, picture: logo?.id ?? null, deleted };
}

/** All products of the brand, deleted ones too. */
export async function productsOfBrand(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.$queryRaw`SELECT ${p.id} FROM "Product" p WHERE ${p.brandId} = ${id}::uuid`;
  return Ids.parse(rows).map((row) => row.id);
}
