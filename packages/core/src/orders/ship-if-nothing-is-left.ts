import type { Tx } from "../context.ts";
import type { Actor } from "./actor.ts";
import { moveOrder } from "./change-order.ts";
import { unsentUnits } from "./line-units.ts";
import { readOrder } from "./order-row.ts";

/** After units of a locked order were withdrawn: one whose other units have all been sent is SHIPPED by that. */
export async function shipIfNothingIsLeft(
  tx: Tx,
  number: number,
  by: { actor: Actor; now: Date },
): Promise<void> {
  const order = await readOrder(tx, number);
  const isAllSent = order.shipments.length > 0 && order.lines.every((line) => unsentUnits(line) === 0);
  if (order.state === "PROCESSING" && isAllSent) await moveOrder(tx, order, "SHIPPED", by);
}
