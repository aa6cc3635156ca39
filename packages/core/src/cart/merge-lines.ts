import { MAX_LINES, MAX_QUANTITY } from "@souk/contracts";
import { v7 as newId } from "uuid";

/** A line of the guest's cart and what the account's cart has of the same variant. */
export interface PourableLine {
  variantId: string;
  guest: number;
  /** 0 when the account's cart has no such line. */
  mine: number;
  seenPrice: number;
  /** Units that this shopper can have. */
  available: number;
  /** Lines of the account's cart, of any variant. */
  linesOfMine: number;
}

export interface MergedLine {
  id: string;
  variantId: string;
  quantity: number;
  seenPrice: number;
  cappedFrom: number | null;
}

/** The lines to write into the account's cart: sums, capped by stock and MAX_QUANTITY; what it had is never lowered. */
export function mergeLines(lines: readonly PourableLine[]): MergedLine[] {
  let room = MAX_LINES - (lines[0]?.linesOfMine ?? 0);
  return lines.flatMap((line) => {
    if (line.mine === 0 && room <= 0) return [];
    if (line.mine === 0) room -= 1;
    const wanted = line.guest + line.mine;
    const quantity = Math.min(wanted, MAX_QUANTITY, Math.max(line.available, line.mine, 1));
    const cappedFrom = quantity < wanted ? wanted : null;
    return [{ id: newId(), variantId: line.variantId, quantity, seenPrice: line.seenPrice, cappedFrom }];
  });
}
