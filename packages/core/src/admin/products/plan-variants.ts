import { DomainError, type VariantInput } from "@souk/contracts";

export interface StoredVariant {
  id: string;
  sku: string;
  deleted: boolean;
}

export interface VariantPlan {
  /** In the order of the product; a new one has the id that `newId` gave. */
  kept: { id: string; input: VariantInput }[];
  /** Live ones that aren't part of the product any more. */
  removed: string[];
  /** Stored ones whose SKU has to move out of the way before the others take theirs. */
  parked: string[];
}

/**
 * Which stored variant each edited one is: by its id, else by its SKU (a removed one comes back, with its stock and
 * history), else a new one. NOT_FOUND for an id that isn't this product's, INVALID_VARIANTS for one given twice.
 */
export function planVariants(
  stored: readonly StoredVariant[],
  inputs: readonly VariantInput[],
  newId: () => string,
): VariantPlan {
  const byId = new Map(stored.map((variant) => [variant.id, variant]));
  const claimed = claimedIds(inputs, byId);
  const bySku = new Map(stored.filter(({ id }) => !claimed.has(id)).map(({ sku, id }) => [sku, id]));
  const kept = inputs.map((input) => ({ id: input.id ?? bySku.get(input.sku) ?? newId(), input }));
  const wanted = new Map(kept.map(({ id, input }) => [id, input.sku]));
  const wantedSkus = new Set(wanted.values());
  return {
    kept,
    removed: stored.filter(({ id, deleted }) => !deleted && !wanted.has(id)).map(({ id }) => id),
    parked: stored.filter(({ id, sku }) => wantedSkus.has(sku) && wanted.get(id) !== sku).map(({ id }) => id),
  };
}

function claimedIds(inputs: readonly VariantInput[], byId: ReadonlyMap<string, StoredVariant>): Set<string> {
  const claimed = new Set<string>();
  for (const { id } of inputs) {
    if (id === undefined) continue;
    if (!byId.has(id)) throw new DomainError("NOT_FOUND", { entity: "variant" });
    if (claimed.has(id)) throw new DomainError("INVALID_VARIANTS", { reason: "DUPLICATE_COMBINATION" });
    claimed.add(id);
  }
  return claimed;
}
