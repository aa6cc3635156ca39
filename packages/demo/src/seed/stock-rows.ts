import { createLocations } from "./location-rows.ts";
import { daysBefore, type Kit } from "./kit.ts";
import type { SeededVariant } from "./product-rows.ts";
import type { Rows } from "./rows.ts";
import { type DemoTransfers, transferRows } from "./transfer-rows.ts";

type StockRows = Required<
  Pick<Rows, "StockLocation" | "StockLevel" | "StockMovement" | "StockTransfer" | "StockTransferLine">
>;

interface Around {
  sold: ReadonlyMap<string, number>;
  /** Who wrote the transfers. */
  staffId: string;
}

/**
 * The places and what lies there: at the default one as much came in, before anything was sold, as leaves the stock of the
 * data when all orders have taken theirs and all transfers were sent.
 */
export function stockRows(
  kit: Kit,
  variants: readonly SeededVariant[],
  { sold, staffId }: Around,
): StockRows & { lastTransfer: number } {
  const { places, rows: locations } = createLocations(kit);
  const transfers = transferRows(kit, variants, { places, staffId });
  const { lastNumber: lastTransfer, StockTransfer, StockTransferLine } = transfers;
  return {
    StockLocation: locations,
    StockLevel: levels(kit, variants, transfers),
    StockMovement: [...initial(kit, variants, { sold, transfers }), ...transfers.StockMovement],
    StockTransfer,
    StockTransferLine,
    lastTransfer,
  };
}

function levels(kit: Kit, variants: readonly SeededVariant[], { arrived }: DemoTransfers) {
  const level = { updatedAt: kit.now };
  return [
    ...variants.map(({ id: variantId, stock }) => ({
      variantId,
      locationId: kit.locationId,
      onHand: stock,
      ...level,
    })),
    ...arrived.map(({ variantId, locationId, units }) => ({
      variantId,
      locationId,
      onHand: units,
      ...level,
    })),
  ];
}

function initial(
  kit: Kit,
  variants: readonly SeededVariant[],
  { sold, transfers }: { sold: Around["sold"]; transfers: DemoTransfers },
) {
  const at = daysBefore(kit.now, 93);
  return variants.flatMap(({ id: variantId, stock, onSaleFrom }) => {
    const createdAt = onSaleFrom > at ? onSaleFrom : at;
    const quantity = stock + (sold.get(variantId) ?? 0) + (transfers.sent.get(variantId) ?? 0);
    if (quantity === 0) return [];
    const { locationId } = kit;
    const none = { orderId: null, transferId: null, actorId: null, note: null };
    const moved = { variantId, locationId, quantity, reason: "INITIAL" as const, ...none };
    return [{ id: kit.dice.id(createdAt), ...moved, createdAt }];
  });
}
