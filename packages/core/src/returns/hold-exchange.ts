import { outOfStock } from "../cart/finish-change.ts";
import type { Tx } from "../context.ts";
import { announceStock } from "../inventory/announce-stock.ts";
import { reserveStock } from "../inventory/reserve-stock.ts";
import { shortLines, stockUnits } from "../inventory/stock-units.ts";
import type { ReturnRow } from "./return-row.ts";

/** Holds what an approved return is to be exchanged for until the return has ended. OUT_OF_STOCK. */
export async function holdExchange(tx: Tx, row: ReturnRow, now: Date): Promise<void> {
  const wanted = row.lines.flatMap(({ exchangeVariant, quantity }) =>
    exchangeVariant
      ? [
          {
            variantId: exchangeVariant.id,
            sku: exchangeVariant.sku,
            quantity,
            parts: partsOf(exchangeVariant),
          },
        ]
      : [],
  );
  if (wanted.length === 0) return;
  const hold = {
    holderId: row.id,
    heldBy: "returnId",
    lines: stockUnits(wanted),
    expiresAt: null,
    now,
  } as const;
  const taken = await reserveStock(tx, hold);
  if (taken.shortages.length > 0) throw outOfStock(shortLines(wanted, taken.shortages));
  await announceStock(tx, taken.changes);
}

function partsOf({ components }: NonNullable<ReturnRow["lines"][number]["exchangeVariant"]>) {
  return components.length === 0
    ? null
    : components.map(({ componentId: variantId, quantity }) => ({ variantId, quantity }));
}
