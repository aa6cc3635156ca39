import type { Tx } from "../context.ts";

/** Lists, home, tree and category pages: what changes when any product or category does. */
export const CATALOG_TAG = "catalog";
/** All that is said of vehicles: their names, what fits them, in which categories they matter. */
export const VEHICLES_TAG = "vehicles";
export const productTag = (id: string): string => `product:${id}`;
/** What is said of a product by those who bought it; dropped by triggers, in the tables themselves. */
export const reviewsTag = (productId: string): string => `reviews:${productId}`;
export const CACHE_CHANNEL = "souk_cache";

/** Tells every instance, when this transaction commits, to forget the answers that carry one of the tags. */
export async function dropTags(tx: Tx, tags: readonly string[]): Promise<void> {
  for (const chunk of chunksOf(tags, 100)) {
    await tx.$executeRaw`SELECT pg_notify(${CACHE_CHANNEL}, ${chunk.join(" ")})`;
  }
}

// A notification holds at most 8,000 bytes; a tag is under 50.
function chunksOf(tags: readonly string[], size: number): string[][] {
  const chunks: string[][] = [];
  for (let start = 0; start < tags.length; start += size) chunks.push(tags.slice(start, start + size));
  return chunks;
}
