import { Currency, PriceTrace } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Tx } from "../../context.ts";
import type { PricingRules } from "../../pricing/rules.ts";
import type { PastLine, PastOrder } from "./past-cart.ts";

const BATCH = 250;

export interface Replayable extends PastOrder {
  number: number;
  customer: string;
  placedAt: Date;
  /** What was paid. */
  total: number;
}

export interface Period {
  from: Date;
  until: Date;
}

const select = {
  id: true,
  number: true,
  userId: true,
  email: true,
  currency: true,
  placedAt: true,
  total: true,
  shippingMethodCode: true,
  shippingTotal: true,
  shippingTaxRate: true,
  pricesIncludeTax: true,
  trace: true,
  addresses: { where: { kind: "SHIPPING" }, select: { fullName: true, country: true } },
  redemptions: { select: { promotionId: true, code: { select: { id: true, code: true } } } },
  lines: {
    orderBy: { position: "asc" },
    select: {
      id: true,
      variantId: true,
      sku: true,
      unitPrice: true,
      quantity: true,
      total: true,
      discount: true,
      taxRate: true,
      variant: { select: { productId: true } },
    },
  },
} satisfies Prisma.OrderSelect;
type Row = Prisma.OrderGetPayload<{ select: typeof select }>;

const placed = ({ from, until }: Period): Prisma.OrderWhereInput => ({
  placedAt: { gte: from, lte: until },
  state: { not: "CANCELLED" },
  deletedAt: null,
});

/** The period's orders that weren't cancelled, the first first, as they are priced again; read in batches. */
export async function* pastOrders(tx: Tx, period: Period, rules: PricingRules): AsyncGenerator<Replayable[]> {
  for (let after: Row | undefined, done = false; !done;) {
    const from: Prisma.OrderWhereInput = after
      ? { OR: [{ placedAt: { gt: after.placedAt } }, { placedAt: after.placedAt, id: { gt: after.id } }] }
      : {};
    const rows = await tx.order.findMany({
      where: { AND: [placed(period), from] },
      orderBy: [{ placedAt: "asc" }, { id: "asc" }],
      take: BATCH,
      select,
    });
    after = rows.at(-1);
    done = rows.length < BATCH;
    if (rows.length > 0) yield await withFacts(tx, rows, rules);
  }
}

/** When the last `max` orders of a period begin; null: there aren't more. */
export async function lastOnes(tx: Tx, period: Period, max: number): Promise<Date | null> {
  const [more, first] = await tx.order.findMany({
    where: placed(period),
    orderBy: [{ placedAt: "desc" }, { id: "desc" }],
    skip: max - 1,
    take: 2,
    select: { placedAt: true },
  });
  return more && first ? more.placedAt : null;
}

async function withFacts(tx: Tx, rows: readonly Row[], rules: PricingRules): Promise<Replayable[]> {
  const products = rows.flatMap(({ lines }) => lines.flatMap(({ variant }) => variant?.productId ?? []));
  const members = await membersOf(tx, [...new Set(products)], rules.needs.memberOf);
  const groups = await groupsOf(tx, rows);
  const first = await firstOrders(tx, rows);
  return rows.map((row) => ({
    ...row,
    currency: Currency.parse(row.currency),
    customer: row.addresses[0]?.fullName ?? row.email,
    country: row.addresses[0]?.country ?? null,
    lines: linesOf(row, members),
    codes: row.redemptions.flatMap(({ promotionId, code }) => (code ? [{ ...code, promotionId }] : [])),
    groups: groups.get(row.userId ?? "") ?? [],
    hasOrdered: [row.email, row.userId ?? ""].some((who) => {
      const before = first.get(who);
      return before !== undefined && before < row.placedAt;
    }),
  }));
}

/** Without what promotions gave: the rules of the replay give it again, or don't. */
function linesOf({ lines, trace }: Row, members: ReadonlyMap<string, string[]>): PastLine[] {
  const steps = PriceTrace.safeParse(trace);
  const given = (steps.success ? steps.data : []).flatMap((step) => (step.kind === "gift" ? [step.sku] : []));
  return lines.flatMap(({ variant, discount, total, ...line }) => {
    const gift = discount === total ? given.indexOf(line.sku) : -1;
    if (gift >= 0) {
      given.splice(gift, 1);
      return [];
    }
    const productId = variant?.productId ?? line.id;
    return [
      { ...line, variantId: line.variantId ?? line.id, productId, memberOf: members.get(productId) ?? [] },
    ];
  });
}

async function membersOf(tx: Tx, products: string[], of: string[]): Promise<Map<string, string[]>> {
  const members = new Map<string, string[]>();
  if (of.length === 0) return members;
  const categories = await tx.productCategory.findMany({
    where: { productId: { in: products }, categoryId: { in: of } },
    select: { productId: true, categoryId: true },
  });
  const collections = await tx.productCollection.findMany({
    where: { productId: { in: products }, collectionId: { in: of } },
    select: { productId: true, collectionId: true },
  });
  const pairs = [
    ...categories.map(({ productId, categoryId }) => [productId, categoryId] as const),
    ...collections.map(({ productId, collectionId }) => [productId, collectionId] as const),
  ];
  for (const [productId, id] of pairs) members.set(productId, [...(members.get(productId) ?? []), id]);
  return members;
}

async function groupsOf(tx: Tx, rows: readonly Row[]): Promise<Map<string, string[]>> {
  const groups = new Map<string, string[]>();
  const users = rows.flatMap(({ userId }) => userId ?? []);
  const found = await tx.customerGroupMember.findMany({
    where: { userId: { in: users } },
    select: { userId: true, groupId: true },
  });
  for (const { userId, groupId } of found) groups.set(userId, [...(groups.get(userId) ?? []), groupId]);
  return groups;
}

/** By e-mail address and by account: when its first order was placed. */
async function firstOrders(tx: Tx, rows: readonly Row[]): Promise<Map<string, Date>> {
  const lived = { state: { not: "CANCELLED" }, deletedAt: null } satisfies Prisma.OrderWhereInput;
  const emails = await tx.order.groupBy({
    by: ["email"],
    where: { ...lived, email: { in: rows.map(({ email }) => email) } },
    _min: { placedAt: true },
  });
  const users = await tx.order.groupBy({
    by: ["userId"],
    where: { ...lived, userId: { in: rows.flatMap(({ userId }) => userId ?? []) } },
    _min: { placedAt: true },
  });
  const pairs = [
    ...emails.map(({ email, _min }) => [email, _min.placedAt] as const),
    ...users.map(({ userId, _min }) => [userId ?? "", _min.placedAt] as const),
  ];
  return new Map(pairs.flatMap(([who, at]) => (at ? [[who, at]] : [])));
}
