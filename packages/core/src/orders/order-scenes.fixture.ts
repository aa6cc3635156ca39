import type { StaffContext } from "../context.ts";
import { receiveReturn } from "../returns/answer-return.ts";
import { createReturn } from "../returns/create-return.ts";
import { inspectReturn } from "../returns/inspect-return.ts";
import type { MadeOrder, Moves } from "./orders.fixture.ts";
import { processOrder } from "./process-order.ts";
import { shipOrder } from "./ship-order.ts";
import { staffOrder } from "./staff-order.ts";

export async function delivered({ number }: MadeOrder, moves: Moves): Promise<void> {
  await moves.PROCESSING(number);
  await moves.SHIPPED(number);
  await moves.DELIVERED(number);
}

export async function returned(staff: StaffContext, made: MadeOrder, moves: Moves): Promise<void> {
  await delivered(made, moves);
  const { lines } = await staffOrder(staff, { number: made.number });
  const wanted = lines.map(({ id: lineId }) => ({ lineId, quantity: 1, reason: "DAMAGED" as const }));
  const { number } = await createReturn(staff, { number: made.number, lines: wanted, note: "" });
  await receiveReturn(staff, { number });
  const findings = wanted.map(({ lineId }) => ({
    lineId,
    condition: "OPENED" as const,
    disposition: "RESTOCK" as const,
  }));
  await inspectReturn(staff, { number, lines: findings });
}

export async function shippedInPart(staff: StaffContext, { number }: MadeOrder): Promise<void> {
  const { lines } = await processOrder(staff, { number });
  const part = lines.map(({ id }) => ({ lineId: id, quantity: 1 }));
  await shipOrder(staff, { number, carrier: "Amana", lines: part });
}
