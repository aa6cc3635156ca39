import { DomainError, type InspectReturnInput, type StaffReturnView } from "@souk/contracts";
import type { StaffContext, Tx } from "../context.ts";
import { restoreStock } from "../inventory/restore-stock.ts";
import { stockUnits } from "../inventory/stock-units.ts";
import type { Actor } from "../orders/actor.ts";
import type { OrderRow } from "../orders/order-row.ts";
import type { ReturnRow } from "./return-row.ts";
import { staffReturnMove } from "./staff-return-move.ts";

type Finding = InspectReturnInput["lines"][number];

/**
 * Somebody has looked at every line: in what condition it is, and whether it goes back on the shelf or is written off.
 * Refuses with NOT_FOUND when a line is missing or not of this return.
 */
export function inspectReturn(
  ctx: StaffContext,
  { number, lines }: InspectReturnInput,
): Promise<StaffReturnView> {
  return staffReturnMove(ctx, {
    number,
    to: "INSPECTED",
    action: "return.inspect",
    also: async (tx, { row, order }, by) => {
      const findings = findingsOf(row, lines);
      for (const { lineId: orderLineId, condition, disposition } of findings)
        await tx.returnLine.update({
          where: { returnId_orderLineId: { returnId: row.id, orderLineId } },
          data: { condition, disposition },
          select: { returnId: true },
        });
      await restock(tx, order, row, findings, by);
    },
  });
}

function findingsOf({ lines }: ReturnRow, said: readonly Finding[]): Finding[] {
  const findings = lines.map(({ orderLineId }) => said.find(({ lineId }) => lineId === orderLineId));
  const known = findings.filter((finding) => finding !== undefined);
  if (known.length < lines.length || said.length > lines.length)
    throw new DomainError("NOT_FOUND", { entity: "line" });
  return known;
}

async function restock(
  tx: Tx,
  order: OrderRow,
  row: ReturnRow,
  findings: readonly Finding[],
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  const kept = new Set(
    findings.filter(({ disposition }) => disposition === "RESTOCK").map(({ lineId }) => lineId),
  );
  const lines = order.lines.flatMap(({ id, variantId, parts }) => {
    const quantity = row.lines.find(({ orderLineId }) => orderLineId === id)?.quantity ?? 0;
    return kept.has(id) && variantId !== null ? [{ variantId, quantity, parts }] : [];
  });
  if (lines.length === 0) return;
  const back = {
    orderId: order.id,
    lines: stockUnits(lines),
    reason: "RETURNED",
    actorId: actor.id,
    now,
  } as const;
  await restoreStock(tx, back);
}
