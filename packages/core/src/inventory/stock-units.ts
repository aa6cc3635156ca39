import type { Shortage, WantedUnits } from "./taken.ts";

/** What a bundle holds: a variant with stock of its own, and how many of it in one bundle. */
export interface Part {
  variantId: string;
  quantity: number;
}

/** A line of a cart or an order; `parts` is null where the variant has stock of its own. */
export interface StockedLine extends WantedUnits {
  parts: readonly Part[] | null;
}

/** One unit of a line, in units of stock: a bundle's parts, or the variant itself. */
export function partsOf(line: Pick<StockedLine, "variantId" | "parts">): readonly Part[] {
  return line.parts ?? [{ variantId: line.variantId, quantity: 1 }];
}

/** What the lines take off the shelf, each variant once, in the order in which its stock is locked. */
export function stockUnits(lines: readonly StockedLine[]): WantedUnits[] {
  const units = new Map<string, number>();
  for (const line of lines) {
    for (const { variantId, quantity } of partsOf(line))
      units.set(variantId, (units.get(variantId) ?? 0) + quantity * line.quantity);
  }
  return [...units]
    .map(([variantId, quantity]) => ({ variantId, quantity }))
    .sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
}

/** The lines that lack the stock: a shopper who bought a bundle is told of the bundle, not of what is in it. */
export function shortLines(
  lines: readonly (StockedLine & { sku: string })[],
  shortages: readonly Shortage[],
): Shortage[] {
  const free = new Map(shortages.map(({ variantId, available }) => [variantId, available]));
  return lines.flatMap((line) => {
    const short = partsOf(line).flatMap(({ variantId, quantity }) => {
      const left = free.get(variantId);
      return left === undefined ? [] : [Math.floor(left / quantity)];
    });
    const { variantId, sku } = line;
    return short.length === 0 ? [] : [{ variantId, sku, available: Math.min(...short) }];
  });
}
