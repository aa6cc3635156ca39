import { findBrand } from "../../admin/products/find-brand.ts";
import type { Tx } from "../../context.ts";

/** The brand of each name (case doesn't matter), made where there is none. */
export async function brandIds(
  tx: Tx,
  names: readonly (string | null)[],
  now: Date,
): Promise<(name: string | null) => string | null> {
  const ids = new Map<string, string | null>();
  for (const name of names) {
    if (name === null || ids.has(name.toLowerCase())) continue;
    ids.set(name.toLowerCase(), await findBrand(tx, name, now));
  }
  return (name) => (name === null ? null : (ids.get(name.toLowerCase()) ?? null));
}
