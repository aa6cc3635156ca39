import {
  type ChangedExchange,
  DomainError,
  type LineUnits,
  type OrderState,
  type ReturnState,
  type ReviewState,
} from "@souk/contracts";
import { columns, type OrderEvent, type OrderEventType } from "@souk/db";
import { v7 as newId } from "uuid";
import type { Tx } from "../context.ts";
import { queueEventMail } from "../mail/order-mails.ts";
import type { Actor } from "./actor.ts";
import { assertMove, canReopen } from "./transitions.ts";

const e = columns<OrderEvent>("e");

export interface OrderEventData {
  note?: string | undefined;
  /** Minor units. */
  amount?: number;
  /** The number of an edit. */
  edit?: number;
  review?: ReviewState;
  carrier?: string;
  trackingNumber?: string | null;
  shipmentId?: string;
  /** A step of a return. */
  returnNumber?: number;
  fromReturn?: ReturnState | null;
  toReturn?: ReturnState;
  exchange?: ChangedExchange | undefined;
  /** Units of the order's lines that it is about. */
  lines?: readonly LineUnits[];
}

/** Moves a locked order and writes the event; ILLEGAL_TRANSITION when the table doesn't have the move. */
export async function moveOrder(
  tx: Tx,
  order: { id: string; state: OrderState },
  to: OrderState,
  by: { actor: Actor; now: Date; note?: string | undefined },
): Promise<void> {
  assertMove(order.state, to);
  await writeMove(tx, order, to, by);
}

/** A locked order that was sent is packed again: something is to be sent in the place of what came back. */
export async function reopenOrder(
  tx: Tx,
  order: { id: string; state: OrderState },
  by: { actor: Actor; now: Date; note?: string | undefined },
): Promise<void> {
  if (!canReopen(order.state))
    throw new DomainError("ILLEGAL_TRANSITION", { from: order.state, to: "PROCESSING" });
  await writeMove(tx, order, "PROCESSING", by);
}

async function writeMove(
  tx: Tx,
  order: { id: string; state: OrderState },
  to: OrderState,
  by: { actor: Actor; now: Date; note?: string | undefined },
): Promise<void> {
  await tx.order.update({
    where: { id: order.id },
    data: { state: to, version: { increment: 1 } },
    select: { id: true },
  });
  const states = { fromState: order.state, toState: to };
  await writeEvent(tx, {
    orderId: order.id,
    type: "STATE_CHANGED",
    ...by,
    data: { note: by.note },
    ...states,
  });
}

/** Adds to the order's history; nothing in it is ever changed. */
export async function addEvent(
  tx: Tx,
  event: {
    orderId: string;
    type: Exclude<OrderEventType, "PLACED" | "STATE_CHANGED">;
    data: OrderEventData;
    actor: Actor;
    now: Date;
  },
): Promise<void> {
  await writeEvent(tx, event);
}

async function writeEvent(
  tx: Tx,
  event: {
    orderId: string;
    type: OrderEventType;
    data: OrderEventData;
    actor: Actor;
    now: Date;
    fromState?: OrderState;
    toState?: OrderState;
  },
): Promise<void> {
  const { orderId, type, actor, now, fromState = null, toState = null } = event;
  const { note, ...rest } = event.data;
  const data = note === undefined || note === "" ? rest : { ...rest, note };
  const id = newId();
  // The order's row is locked: nobody else counts meanwhile.
  await tx.$executeRaw`
    INSERT INTO "OrderEvent" ("id", "orderId", "seq", "type", "fromState", "toState", "data", "actorKind", "actorId",
           "actorName", "createdAt")
    SELECT ${id}::uuid, ${orderId}::uuid, coalesce(max(${e.seq}), 0) + 1, ${type}::"OrderEventType",
           ${fromState}::"OrderState", ${toState}::"OrderState", ${JSON.stringify(data)}::jsonb,
           ${actor.kind}::"ActorKind", ${actor.id}::uuid, ${actor.name}, ${now}::timestamp
      FROM "OrderEvent" e WHERE ${e.orderId} = ${orderId}::uuid`;
  await queueEventMail(tx, { id, orderId, type, toState, data });
}
