import { can, Currency, type GetThreadInput, type StaffThreadView, SUPPORT_LIMITS } from "@souk/contracts";
import type { StaffContext, Tx } from "../../context.ts";
import { readThread, type ThreadRow } from "../thread-row.ts";
import { viewOf } from "../thread-view.ts";

const SHOWN = 5;

/** A thread with who asks, what they bought (for whom that is to know) and what else they asked. NOT_FOUND. */
export function staffThread(ctx: StaffContext, input: GetThreadInput): Promise<StaffThreadView> {
  return staffThreadOf(ctx.db, ctx, input);
}

/** The same inside the transaction that has changed it. */
export async function staffThreadOf(
  tx: Tx,
  ctx: StaffContext,
  { number, take = SUPPORT_LIMITS.shown }: { number: number; take?: number },
): Promise<StaffThreadView> {
  const row = await readThread(tx, { number });
  const { createdAt, ...customer } = await tx.user.findUniqueOrThrow({
    where: { id: row.userId },
    select: { id: true, name: true, email: true, locale: true, createdAt: true },
  });
  return {
    ...(await viewOf(tx, row, "STAFF", take)),
    assignee: row.assignee,
    archived: row.archivedAt !== null,
    customer: { ...customer, createdAt: createdAt.toISOString() },
    orders: can(ctx.staff, "orders.read") ? await ordersOf(tx, row) : null,
    otherThreads: await tx.supportThread.findMany({
      where: { userId: row.userId, id: { not: row.id } },
      orderBy: [{ lastMessageAt: "desc" }, { id: "desc" }],
      take: SHOWN,
      select: { number: true, subject: true, state: true },
    }),
  };
}

async function ordersOf(tx: Tx, { userId }: ThreadRow): Promise<StaffThreadView["orders"]> {
  const where = { userId, deletedAt: null };
  const latest = await tx.order.findMany({
    where,
    orderBy: { placedAt: "desc" },
    take: SHOWN,
    select: { number: true, state: true, total: true, currency: true, placedAt: true },
  });
  return {
    count: await tx.order.count({ where }),
    latest: latest.map(({ placedAt, currency, ...order }) => ({
      ...order,
      currency: Currency.parse(currency),
      createdAt: placedAt.toISOString(),
    })),
  };
}
