import { Currency, type CustomerView } from "@souk/contracts";
import type { Tx } from "../../context.ts";

const SHOWN = 10;

type Orders = NonNullable<CustomerView["orders"]>;

/** The latest orders and returns, and what was bought in all. */
export async function customerOrders(tx: Tx, userId: string): Promise<Orders> {
  return {
    count: await tx.order.count({ where: { userId, deletedAt: null } }),
    totals: await totalsOf(tx, userId),
    latest: await latestOf(tx, userId),
    returns: await returnsOf(tx, userId),
  };
}

async function totalsOf(tx: Tx, userId: string): Promise<Orders["totals"]> {
  const sums = await tx.order.groupBy({
    by: ["currency"],
    where: { userId, deletedAt: null, state: { not: "CANCELLED" } },
    _count: { id: true },
    _sum: { total: true },
    orderBy: { currency: "asc" },
  });
  return sums.map(({ currency, _count, _sum }) => ({
    currency: Currency.parse(currency),
    orders: _count.id,
    total: _sum.total ?? 0,
  }));
}

async function latestOf(tx: Tx, userId: string): Promise<Orders["latest"]> {
  const rows = await tx.order.findMany({
    where: { userId, deletedAt: null },
    orderBy: [{ placedAt: "desc" }, { id: "desc" }],
    take: SHOWN,
    select: { number: true, state: true, pickup: true, placedAt: true, total: true, currency: true },
  });
  return rows.map(({ pickup, placedAt, currency, ...order }) => ({
    ...order,
    pickedUp: pickup !== null,
    placedAt: placedAt.toISOString(),
    currency: Currency.parse(currency),
  }));
}

async function returnsOf(tx: Tx, userId: string): Promise<Orders["returns"]> {
  const rows = await tx.return.findMany({
    where: { order: { userId, deletedAt: null } },
    orderBy: { number: "desc" },
    take: SHOWN,
    select: { number: true, state: true, createdAt: true, order: { select: { number: true } } },
  });
  return rows.map(({ order, createdAt, ...one }) => ({
    ...one,
    order: order.number,
    createdAt: createdAt.toISOString(),
  }));
}

/** Their store credit, an account a currency. */
export async function customerCredit(tx: Tx, userId: string): Promise<CustomerView["credit"]> {
  const cards = await tx.giftCard.findMany({
    where: { ownerId: userId },
    orderBy: { currency: "asc" },
    select: { id: true, currency: true, balance: true },
  });
  return cards.map((card) => ({ ...card, currency: Currency.parse(card.currency) }));
}

/** What they asked for about their data. */
export async function customerPrivacy(tx: Tx, userId: string): Promise<CustomerView["privacy"]> {
  const requests = await tx.privacyRequest.findMany({
    where: { userId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: SHOWN,
    select: { id: true, kind: true, state: true, createdAt: true },
  });
  return requests.map(({ createdAt, ...request }) => ({ ...request, createdAt: createdAt.toISOString() }));
}
