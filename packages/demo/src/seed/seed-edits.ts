import type { Tx } from "@souk/core/context";
import { settlementOf } from "@souk/core/edits/difference";
import { planEdit } from "@souk/core/edits/plan-edit";
import { recordEdit } from "@souk/core/edits/record-edit";
import { writeEditedLines } from "@souk/core/edits/write-edit";
import type { Actor } from "@souk/core/orders/actor";
import { readOrder } from "@souk/core/orders/order-row";
import { type Kit, minutesAfter } from "./kit.ts";

/** Of one a unit more is to be paid still; of the other something else is paid at the door. */
const EDITS = [
  { states: ["PAID"], provider: "test_gateway", reason: "Asked by phone for one more." },
  { states: ["PENDING", "CONFIRMED"], provider: "cash_on_delivery", reason: "Agreed by phone." },
] as const;

/** Orders that staff changed after they were placed, as the shop itself does it. */
export async function seedEdits(tx: Tx, kit: Kit, actor: Actor): Promise<void> {
  const by = { actor, now: minutesAfter(kit.now, -4) };
  for (const { reason, ...edit } of EDITS) {
    const found = await editable(tx, edit);
    if (!found) continue;
    const order = await readOrder(tx, found.number);
    const plan = planEdit(order, [found.line], { lines: [] });
    const settlement = settlementOf(order, plan.difference);
    await writeEditedLines(tx, order, { plan, isUnpaid: settlement.toPay > 0, by });
    await recordEdit(tx, null, { order, plan, prices: [], reason, by }, settlement);
  }
}

/** The newest order of the kind without a promotion, and a line of it: less of what was paid by nobody, else more. */
async function editable(tx: Tx, { states, provider }: Omit<(typeof EDITS)[number], "reason">) {
  const orders = await tx.order.findMany({
    where: {
      state: { in: [...states] },
      reviewState: "NONE",
      discountTotal: 0,
      payments: { some: { provider } },
    },
    select: {
      number: true,
      lines: {
        select: { id: true, quantity: true, variantId: true },
        orderBy: [{ quantity: "desc" }, { position: "asc" }],
        take: 1,
      },
    },
    orderBy: { number: "desc" },
  });
  for (const { number, lines } of orders)
    for (const { id, quantity, variantId } of lines) {
      const more = provider === "cash_on_delivery" && quantity > 1 ? -1 : 1;
      if (await isThere(tx, variantId, more))
        return { number, line: { lineId: id, quantity: quantity + more } };
    }
  return null;
}

async function isThere(tx: Tx, variantId: string | null, units: number): Promise<boolean> {
  if (units <= 0) return true;
  return (
    (await tx.stockLevel.count({ where: { variantId: variantId ?? "", onHand: { gt: units + 5 } } })) > 0
  );
}
