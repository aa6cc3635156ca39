import type { Backorder, BackorderTerms } from "@souk/contracts";
import { type Part, partsOf } from "../inventory/stock-units.ts";

/** What there is for this cart of a variant; `backorder` where it may be sold before it is there. */
interface Stock {
  free: number;
  backorder?: (BackorderTerms & { stocked: number }) | null;
}

/** A line as it is stored, with what there is for this cart of the variant or, of a bundle, of each part. */
export interface StoredLine extends Stock {
  variantId: string;
  quantity: number;
  /** On sale: a line that isn't takes nothing. */
  sellable: boolean;
  parts: readonly (Part & Stock)[] | null;
}

export interface Shared {
  available: number;
  /** Units of it that aren't there yet. */
  owed: Backorder | null;
}

/**
 * How many of each line there are for this cart. Lines that draw on the same stock (a bundle, what is in it, another
 * bundle with it) don't count a unit twice: the earlier line has it.
 */
export function shareStock<L extends StoredLine>(lines: readonly L[]): (L & Shared)[] {
  const taken = new Map<string, number>();
  return lines.map((line) => {
    const parts = stockOf(line).map((part) => {
      const before = taken.get(part.variantId) ?? 0;
      const stocked = part.backorder ? Math.max(part.backorder.stocked - before, 0) : 0;
      return { ...part, free: part.free - before, stocked };
    });
    const available = fewest(parts);
    const units = line.sellable ? Math.min(line.quantity, available) : 0;
    for (const { variantId, quantity } of parts)
      taken.set(variantId, (taken.get(variantId) ?? 0) + quantity * units);
    return { ...line, available, owed: owedOf(parts, units) };
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
    stockOf(line).map((part) => ({ ...part, free: part.free - (wanted.get(part.variantId) ?? 0) })),
  );
}

function stockOf(line: StoredLine): readonly (Part & Stock)[] {
  const { variantId, free, backorder = null } = line;
  return line.parts ?? [{ variantId, quantity: 1, free, backorder }];
}

function fewest(parts: readonly { free: number; quantity: number }[]): number {
  return Math.max(0, Math.min(...parts.map(({ free, quantity }) => Math.floor(free / quantity))));
}

/** Of a bundle: it ships when the last of its parts does. */
function owedOf(parts: readonly (Part & Stock & { stocked: number })[], units: number): Backorder | null {
  const late = parts.flatMap(({ quantity, stocked, backorder }) => {
    const owed = units - Math.floor(stocked / quantity);
    return backorder && owed > 0 ? [{ ...backorder, owed }] : [];
  });
  const [first] = late;
  if (!first) return null;
  const dates = late.map(({ shipsBy }) => shipsBy).filter((date) => date !== null);
  const shipsBy = dates.length < late.length ? null : (dates.toSorted().at(-1) ?? null);
  return { units: Math.max(...late.map(({ owed }) => owed)), shipsBy, text: first.text };
}
