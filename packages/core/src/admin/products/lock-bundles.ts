import type { Tx } from "../../context.ts";

/**
 * One at a time puts bundles together or takes variants away: two at once could make a bundle of a bundle, or one of a
 * variant that is just going. Taken after the product's row.
 */
export async function lockBundles(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('souk bundles'))`;
}
