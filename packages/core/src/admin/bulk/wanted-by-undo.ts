import { type BulkFields, DomainError } from "@souk/contracts";
import { differing } from "./differing.ts";
import type { ProductState } from "./product-state.ts";

/**
 * What a product was before a bulk edit. EDIT_CONFLICT where somebody changed one of these fields since. Stock goes on
 * moving with orders: what the edit added is taken away again, whatever was sold meanwhile.
 */
export function wantedByUndo(
  state: ProductState,
  { before, after }: { before: BulkFields; after: BulkFields },
): BulkFields {
  const { stock: _then, ...restored } = before;
  const { stock: _now, ...made } = after;
  const gone = Object.keys({ ...before.prices, ...before.stock }).some(
    (id) => !state.variants.some((variant) => variant.id === id),
  );
  if (gone || differing(state, made))
    throw new DomainError("EDIT_CONFLICT", { currentVersion: state.version });
  const stock = Object.entries(before.stock ?? {}).map(([id, old]) => {
    const onHand = state.variants.find((variant) => variant.id === id)?.onHand ?? 0;
    return [id, onHand + old - (after.stock?.[id] ?? old)] as const;
  });
  return { ...restored, ...(stock.length > 0 && { stock: Object.fromEntries(stock) }) };
}
