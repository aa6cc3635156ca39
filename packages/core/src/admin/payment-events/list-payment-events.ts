import { PaymentEventItem, type PaymentEventPage, type PaymentEventsInput } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { z } from "zod";
import type { StaffContext, Tx } from "../../context.ts";
import { encodeCursor, olderThan } from "../../cursor.ts";
import { withText } from "../../like.ts";

export const eventSelect = {
  id: true,
  provider: true,
  externalId: true,
  type: true,
  state: true,
  outcome: true,
  paymentId: true,
  repeats: true,
  receivedAt: true,
} as const satisfies Prisma.ProviderEventSelect;

/** What providers said, newest first; INVALID_CURSOR for a cursor that isn't of it. */
export async function listPaymentEvents(
  ctx: StaffContext,
  { provider, state, q, cursor, limit }: PaymentEventsInput,
): Promise<z.infer<typeof PaymentEventPage>> {
  const rows = await ctx.db.providerEvent.findMany({
    where: {
      ...(provider !== undefined && { provider }),
      ...(state !== undefined && { state }),
      ...(q !== undefined && { OR: [{ type: withText(q) }, { externalId: q }] }),
      ...(cursor !== undefined && olderThan(cursor, "receivedAt")),
    },
    select: eventSelect,
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const numbers = await ordersOf(
    ctx.db,
    shown.flatMap(({ paymentId }) => paymentId ?? []),
  );
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    items: shown.map((row) => PaymentEventItem.parse(toEventItem(row, numbers))),
    nextCursor: more ? encodeCursor([last.receivedAt.toISOString(), last.id]) : null,
  };
}

/** The number of the order that each of these payments became. */
export async function ordersOf(tx: Tx, paymentIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (paymentIds.length === 0) return new Map();
  const rows = await tx.payment.findMany({
    where: { id: { in: [...paymentIds] }, orderId: { not: null } },
    select: { id: true, order: { select: { number: true } } },
  });
  return new Map(rows.flatMap(({ id, order }) => (order ? [[id, order.number] as const] : [])));
}

type EventRow = Prisma.ProviderEventGetPayload<{ select: typeof eventSelect }>;

export function toEventItem(
  { paymentId, receivedAt, ...row }: EventRow,
  numbers: ReadonlyMap<string, number>,
) {
  return {
    ...row,
    orderNumber: numbers.get(paymentId ?? "") ?? null,
    receivedAt: receivedAt.toISOString(),
  };
}
