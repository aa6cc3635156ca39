/** Amounts from `low` up to `high`, both in it. */
export interface AmountRange {
  low: number;
  high: number;
}
export interface PriceCover {
  /** Lowest amounts of the wide and narrow buckets that are whole in the range. */
  wide: number[];
  narrow: number[];
  /** What is left at its ends. */
  edges: AmountRange[];
}

/** Width of the narrow bucket that an amount is in (search/index/key-kinds.ts says the same to the database). */
function narrowWidth(amount: number): number {
  const magnitude = 10 ** Math.max(String(amount).length - 3, 0);
  return (amount < 200 * magnitude ? 2 : amount < 500 * magnitude ? 5 : 10) * magnitude;
}

/** A range of amounts as buckets and what they don't cover; wide ones where they fit. */
export function coverRange({ low, high }: AmountRange): PriceCover {
  const cover: PriceCover = { wide: [], narrow: [], edges: [] };
  for (let at = low; at <= high;) {
    const width = narrowWidth(at);
    const end = at + width * 10 - 1;
    if (at % (width * 10) === 0 && end <= high) {
      cover.wide.push(at);
      at = end + 1;
      continue;
    }
    const last = at - (at % width) + width - 1;
    if (at % width === 0 && last <= high) cover.narrow.push(at);
    else cover.edges.push({ low: at, high: Math.min(last, high) });
    at = last + 1;
  }
  return cover;
}

/** The first amount after the wide bucket that begins at `low`. */
export function wideEnd(low: number): number {
  return low + narrowWidth(low) * 10;
}
