import { v7 as newId } from "uuid";
import { findBrand } from "../../admin/products/find-brand.ts";
import type { Tx } from "../../context.ts";
import { freeSlugs } from "./free-slugs.ts";
import type { ImportPlan } from "./import-plan.ts";
import { importedCategories } from "./imported-categories.ts";
import { shopifyKey } from "./imported-product.ts";

/** Where the products of one import go, looked up once for all. */
export interface Places {
  categoryOf(type: string | null): string | null;
  slugOf(handle: string): string;
  brandOf(tx: Tx, name: string | null): Promise<string | null>;
  /** Where the stock goes. */
  locationId: string;
}

/** In a dry run nothing is made, and nothing is needed. */
export async function openPlaces(tx: Tx, { products, stored, pictures, now }: ImportPlan): Promise<Places> {
  if (pictures === null)
    return { categoryOf: () => null, slugOf: (handle) => handle, brandOf: async () => null, locationId: "" };
  const fresh = products.filter(({ handle }) => !stored.products.has(shopifyKey(handle)));
  const types = fresh.flatMap(({ type }) => (type === null ? [] : [type]));
  const brands = new Map<string, string | null>();
  return {
    categoryOf: fresh.length === 0 ? () => null : await importedCategories(tx, [...new Set(types)], now),
    slugOf: await freeSlugs(
      tx,
      fresh.map(({ handle }) => handle),
    ),
    brandOf: async (here, name) => {
      const key = name?.toLowerCase() ?? "";
      const id = brands.get(key) ?? (await findBrand(here, name, now));
      brands.set(key, id);
      return id;
    },
    locationId: await sellingLocationId(tx, now),
  };
}

/** A shop that was never seeded gets its one place with its first goods. */
async function sellingLocationId(tx: Tx, now: Date): Promise<string> {
  const location = await tx.stockLocation.upsert({
    where: { code: "main" },
    create: { id: newId(), code: "main", name: "Main", isDefault: true, createdAt: now },
    update: {},
    select: { id: true },
  });
  return location.id;
}
