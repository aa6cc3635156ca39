import { type Part, partsOf } from "../inventory/stock-units.ts";

/** A line as it is stored, with what there is for this cart of the variant or, of a bundle, of each part. */
export interface StoredLine {
  variantId: string;
  quantity: number;
  /** On sale: a line that isn't takes nothing. */
  sellable: boolean;
  free: number;
  parts: readonly (Part & { free: number })[] | null;
}

/**
 * How many of each line there are for this cart. Lines that draw on the same stock (a bundle, what is in it, another
 * bundle with it) don't count a unit twice: the earlier line has it.
 */
export function shareStock<L extends StoredLine>(lines: readonly L[]): (L & { available: number })[] {
  const left = new Map<string, number>();
  return lines.map((line) => {
    const parts = frees(line).map((part) => ({ ...part, free: left.get(part.variantId) ?? part.free }));
    const available = fewest(parts);
    const taken = line.sellable ? Math.min(line.quantity, available) : 0;
    for (const { variantId, quantity, free } of parts) left.set(variantId, free - quantity * taken);
    return { ...line, available };
  });
}

/** How many of a line there are when all the others get what they ask for. */
export function availableBesides<L extends StoredLine>(lines: readonly L[], line: L): number {
  const wanted = new Map<string, number>();
  for (const other of lines) {
    if (other === line || !other.sellable) continue;
    for (const { variantId, quantity } of partsOf(other))
      wanted.set(variantId, (wanted.get(variantId) ?? 0) + quantity * other.quantity);
  }
  return fewest(
    frees(line).map((part) => ({ ...part, free: part.free - (wanted.get(part.variantId) ?? 0) })),
  );
}

function frees(line: StoredLine): readonly (Part & { free: number })[] {
  return line.parts ?? [{ variantId: line.variantId, quantity: 1, free: line.free }];
}

function fewest(parts: readonly (Part & { free: number })[]): number {
  return Math.max(0, Math.min(...parts.map(({ free, quantity }) => Math.floor(free / quantity))));
}
