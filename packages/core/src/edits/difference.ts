import type { OrderRow } from "../orders/order-row.ts";

type Payment = OrderRow["payments"][number];

/** Where the difference of an edit goes, in minor units; the three sum to it. */
export interface Settlement {
  /** What is to be paid on delivery or by transfer anyway, and by how much it changes. */
  awaiting: Payment | null;
  awaited: number;
  /** By how much what is to be paid by link changes. */
  toPay: number;
  /** Of money that is there: below nothing, or none. */
  returned: number;
}

/**
 * More is asked for with what is due anyway, else by a link. Less is taken from what was asked for first, and given back
 * where that doesn't suffice.
 */
export function settlementOf(
  { payments, amountDue }: Pick<OrderRow, "payments" | "amountDue">,
  difference: number,
): Settlement {
  const awaiting = payments.find(({ state }) => state === "AWAITING") ?? null;
  if (difference > 0)
    return awaiting
      ? { awaiting, awaited: difference, toPay: 0, returned: 0 }
      : { awaiting, awaited: 0, toPay: difference, returned: 0 };
  const toPay = -Math.min(amountDue, -difference) + 0;
  const awaited = -Math.min(awaiting?.amount ?? 0, toPay - difference) + 0;
  return { awaiting, awaited, toPay, returned: difference - toPay - awaited };
}
