import { can, type ContactView, DomainError, Locale } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { StaffContext, Tx } from "../../context.ts";

const said = { id: true, text: true, actorName: true, createdAt: true } as const;
const select = {
  id: true,
  state: true,
  topic: true,
  userId: true,
  name: true,
  email: true,
  text: true,
  locale: true,
  orderNumber: true,
  createdAt: true,
  assignee: { select: { id: true, name: true } },
  notes: { orderBy: [{ createdAt: "asc" }, { id: "asc" }], select: said },
  replies: { orderBy: [{ createdAt: "asc" }, { id: "asc" }], select: said },
} as const satisfies Prisma.ContactMessageSelect;
type Row = Prisma.ContactMessageGetPayload<{ select: typeof select }>;

/** One message with what staff said of it and wrote back. NOT_FOUND. */
export async function getContact(ctx: StaffContext, { id }: { id: string }): Promise<ContactView> {
  return readContact(ctx.db, ctx, id);
}

/** The same within a transaction. */
export async function readContact(tx: Tx, ctx: StaffContext, id: string): Promise<ContactView> {
  const row = await tx.contactMessage.findUnique({ where: { id }, select });
  if (!row) throw new DomainError("NOT_FOUND", { entity: "message" });
  const { userId: _account, createdAt, notes, replies, ...shown } = row;
  const mails = await mailsOf(tx, row);
  return {
    ...shown,
    locale: Locale.parse(row.locale),
    createdAt: createdAt.toISOString(),
    order: can(ctx.staff, "orders.read") ? await orderOf(tx, row) : null,
    customer: can(ctx.staff, "customers.read") ? await customerOf(tx, row) : null,
    notes: notes.map(withTime),
    replies: replies.map((reply) => ({ ...withTime(reply), mail: mails.get(replyKey(reply.id)) ?? null })),
  };
}

/** Of the mail that takes a reply to who wrote. */
export const replyKey = (replyId: string): string => `contact_reply:${replyId}`;

const withTime = <Said extends { createdAt: Date }>({ createdAt, ...rest }: Said) => ({
  ...rest,
  createdAt: createdAt.toISOString(),
});

async function mailsOf(tx: Tx, { replies }: Row) {
  const mails = await tx.mailMessage.findMany({
    where: { key: { in: replies.map(({ id }) => replyKey(id)) } },
    select: { key: true, state: true },
  });
  return new Map(mails.map(({ key, state }) => [key, state]));
}

/** Anybody may type any number: staff see whether the order is of whoever wrote. */
async function orderOf(tx: Tx, { orderNumber, email, userId }: Row): Promise<ContactView["order"]> {
  if (orderNumber === null) return null;
  const order = await tx.order.findFirst({
    where: { number: orderNumber, deletedAt: null },
    select: { email: true, userId: true },
  });
  if (!order) return null;
  return { isTheirs: order.email === email || (userId !== null && order.userId === userId) };
}

async function customerOf(tx: Tx, { userId, email }: Row): Promise<ContactView["customer"]> {
  const own = userId === null ? { email, emailVerified: true } : { id: userId };
  return tx.user.findFirst({
    where: { ...own, role: "CUSTOMER", deletedAt: null },
    select: { id: true, name: true },
  });
}
