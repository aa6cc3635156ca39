import { can, type CustomerView } from "@souk/contracts";
import { nameByLocale, names } from "../../catalog/product-name.ts";
import type { StaffContext, Tx } from "../../context.ts";

const SHOWN = 5;

type Voice = Pick<CustomerView, "cart" | "threads" | "reviews" | "consents">;

/** What is in their cart, what they wrote, and what they agreed to; each for who may see it. */
export async function customerVoice(tx: Tx, { staff }: StaffContext, userId: string): Promise<Voice> {
  return {
    cart: can(staff, "orders.read") ? await cartOf(tx, userId) : null,
    threads: can(staff, "support.read") ? await threadsOf(tx, userId) : null,
    reviews: can(staff, "reviews.read") ? await reviewsOf(tx, userId) : null,
    consents: can(staff, "privacy.read") ? await consentsOf(tx, userId) : null,
  };
}

async function cartOf(tx: Tx, userId: string): Promise<Voice["cart"]> {
  const cart = await tx.cart.findFirst({
    where: { userId, status: "ACTIVE", lines: { some: {} } },
    select: { updatedAt: true, lines: { select: { quantity: true } } },
  });
  if (!cart) return null;
  const units = cart.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return { units, updatedAt: cart.updatedAt.toISOString() };
}

async function threadsOf(tx: Tx, userId: string): Promise<Voice["threads"]> {
  const rows = await tx.supportThread.findMany({
    where: { userId },
    orderBy: [{ lastMessageAt: "desc" }, { id: "desc" }],
    take: SHOWN,
    select: { number: true, subject: true, state: true, staffUnread: true, lastMessageAt: true },
  });
  return rows.map(({ staffUnread, lastMessageAt, ...thread }) => ({
    ...thread,
    unread: staffUnread,
    lastMessageAt: lastMessageAt.toISOString(),
  }));
}

async function reviewsOf(tx: Tx, userId: string): Promise<Voice["reviews"]> {
  const rows = await tx.productReview.findMany({
    where: { userId },
    orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
    take: SHOWN,
    select: {
      id: true,
      rating: true,
      state: true,
      writtenAt: true,
      product: { select: { translations: names } },
    },
  });
  return rows.map(({ product, writtenAt, ...review }) => ({
    ...review,
    product: nameByLocale(product.translations),
    writtenAt: writtenAt.toISOString(),
  }));
}

/** What they said last of each purpose. */
async function consentsOf(tx: Tx, userId: string): Promise<Voice["consents"]> {
  const rows = await tx.consentRecord.findMany({
    where: { userId },
    distinct: ["purpose"],
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { purpose: true, granted: true, createdAt: true },
  });
  return rows.map(({ createdAt, ...consent }) => ({ ...consent, createdAt: createdAt.toISOString() }));
}
