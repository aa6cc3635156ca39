import { z } from "zod";
import { type StockChange, UsedIn } from "./stock-change.ts";

export interface WantedUnits {
  variantId: string;
  quantity: number;
}

/** Units that one place gave; `backordered` of them weren't there. */
export interface GivenUnits extends WantedUnits {
  locationId: string;
  backordered: number;
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
  /** What was sold, place by place; a reservation doesn't say. */
  units: GivenUnits[];
}

const Rows = z.array(
  z.object({
    variantId: z.uuid(),
    productId: z.uuid(),
    sku: z.string(),
    /** Units that this buyer may have, found with the rows locked. */
    free: z.int(),
    wanted: z.int(),
    /** By how much what others can buy goes down. */
    less: z.int(),
    /** What others could buy before. */
    before: z.int(),
    owable: z.int(),
    usedIn: UsedIn,
    units: z.array(z.object({ locationId: z.uuid(), quantity: z.int(), backordered: z.int() })),
  }),
);

/** Reads what the two statements that take stock (reserve, sell) answer. */
export function toTaken(rows: unknown): Taken {
  const lines = Rows.parse(rows);
  const short = lines.filter((line) => line.free < line.wanted);
  const shortages = short.map(({ variantId, sku, free }) => ({
    variantId,
    sku,
    available: Math.max(free, 0),
  }));
  if (short.length > 0) return { shortages, changes: [], units: [] };
  return {
    shortages,
    changes: lines.map(({ variantId, productId, before, less, owable, usedIn }) => ({
      variantId,
      productId,
      before,
      after: before - less,
      owable,
      usedIn,
    })),
    units: lines.flatMap(({ variantId, units }) => units.map((unit) => ({ variantId, ...unit }))),
  };
}
