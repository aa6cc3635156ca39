import { z } from "zod";
import { type StockChange, UsedIn } from "./stock-change.ts";

export interface WantedUnits {
  variantId: string;
  quantity: number;
}

export interface Shortage {
  variantId: string;
  sku: string;
  available: number;
}

/** Either all was taken (`shortages` is empty) or nothing. */
export interface Taken {
  shortages: Shortage[];
  changes: StockChange[];
}

const Rows = z.array(
  z.object({
    variantId: z.uuid(),
    productId: z.uuid(),
    sku: z.string(),
    /** Units that this buyer may have, found with the row locked. */
    free: z.int(),
    wanted: z.int(),
    /** By how much what others can buy goes down. */
    less: z.int(),
    /** What others could buy before. */
    before: z.int(),
    usedIn: UsedIn,
  }),
);

/** Reads what the two statements that take stock (reserve, sell) answer. */
export function toTaken(rows: unknown): Taken {
  const lines = Rows.parse(rows);
  const short = lines.filter((line) => line.free < line.wanted);
  return {
    shortages: short.map(({ variantId, sku, free }) => ({ variantId, sku, available: Math.max(free, 0) })),
    changes:
      short.length > 0
        ? []
        : lines.map(({ productId, before, less, usedIn }) => ({
            productId,
            before,
            after: before - less,
            usedIn,
          })),
  };
}
