import { ChangedExchange, ReturnState } from "@souk/contracts";
import { z } from "zod";
import type { Tx } from "../context.ts";
import type { Actor } from "../orders/actor.ts";
import { addEvent } from "../orders/change-order.ts";

/** What an order's event of type RETURN says. */
export const ReturnEventData = z.object({
  returnNumber: z.int(),
  fromReturn: ReturnState.nullable(),
  toReturn: ReturnState,
  note: z.string().optional(),
  /** Nothing moved: of a line something else is wanted in its place. */
  exchange: ChangedExchange.optional(),
});

export interface ReturnNote {
  orderId: string;
  number: number;
  fromState: ReturnState | null;
  toState: ReturnState;
  note?: string | undefined;
  exchange?: ChangedExchange;
}

/** Adds a step of a return to its order's history. */
export async function noteReturn(
  tx: Tx,
  { orderId, number, fromState, toState, note, exchange }: ReturnNote,
  by: { actor: Actor; now: Date },
): Promise<void> {
  const data = { returnNumber: number, fromReturn: fromState, toReturn: toState, note, exchange };
  await addEvent(tx, { orderId, type: "RETURN", data, ...by });
}
