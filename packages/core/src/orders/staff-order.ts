import { type OrderEventView, ReviewState, type StaffOrderView } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { z } from "zod";
import type { Core, Tx } from "../context.ts";
import { refundable, staffActions } from "./moves.ts";
import { type OrderRow, readOrder } from "./order-row.ts";
import { toOrderView } from "./order-view.ts";

const eventSelect = {
  id: true,
  type: true,
  fromState: true,
  toState: true,
  data: true,
  actorKind: true,
  actorName: true,
  createdAt: true,
} satisfies Prisma.OrderEventSelect;
type EventRow = Prisma.OrderEventGetPayload<{ select: typeof eventSelect }>;

// What an event's data may say besides its type; anything else in it is for programs.
const EventData = z
  .object({
    note: z.string().nullish().catch(null),
    amount: z.int().nullish().catch(null),
    review: ReviewState.nullish().catch(null),
    edit: z.int().nullish().catch(null),
  })
  .catch({ note: null, amount: null, review: null, edit: null });

/** An order with its payments, its history and the moves that are legal now. */
export async function staffOrder(ctx: Core, { number }: { number: number }): Promise<StaffOrderView> {
  return staffView(ctx.db, await readOrder(ctx.db, number));
}

/** The same inside the transaction that has changed it. */
export async function staffViewOf(tx: Tx, number: number): Promise<StaffOrderView> {
  return staffView(tx, await readOrder(tx, number));
}

async function staffView(tx: Tx, order: OrderRow): Promise<StaffOrderView> {
  const events = await tx.orderEvent.findMany({
    where: { orderId: order.id },
    orderBy: { seq: "asc" },
    select: eventSelect,
  });
  return {
    ...toOrderView(order),
    trace: order.trace ?? [],
    version: order.version,
    reviewState: order.reviewState,
    risk: order.risk,
    customerId: order.userId,
    payments: order.payments,
    events: events.map((event) => toEventView(event)),
    actions: staffActions(order),
    refundable: refundable(order),
  };
}

function toEventView({ data, createdAt, ...event }: EventRow): OrderEventView {
  const { note, amount, review, edit } = EventData.parse(data);
  return {
    ...event,
    note: note ?? null,
    amount: amount ?? null,
    review: review ?? null,
    edit: edit ?? null,
    createdAt: createdAt.toISOString(),
  };
}
