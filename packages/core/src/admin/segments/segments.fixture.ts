import type { SegmentCondition, SegmentRules } from "@souk/contracts";
import type { Db, OrderState } from "@souk/db";
import type { Factories } from "@souk/testing";

export const DAY = 86_400_000;

/** Rules of one set. */
export const rule = (match: "all" | "any", ...conditions: SegmentCondition[]): SegmentRules => ({
  match: "all",
  sets: [{ match, conditions }],
});

interface OrderSpec {
  total?: number;
  currency?: "MAD" | "EUR";
  state?: OrderState;
  daysAgo?: number;
  country?: string;
  variantId?: string;
  returned?: boolean;
}

let numbers = 50_000;
const place = { city: "Rabat", line1: "1 rue des Tests", phone: "+212600000000", fullName: "Any Body" };

async function placed(db: Db, userId: string, spec: OrderSpec): Promise<void> {
  const { total = 10_000, currency = "MAD", state = "PAID", daysAgo = 1, country = "MA", variantId } = spec;
  numbers += 1;
  const line = { position: 0, sku: "A", name: "A", unitPrice: total, quantity: 1, total };
  await db.order.create({
    data: {
      number: numbers,
      userId,
      state,
      email: "any@example.test",
      locale: "en",
      currency,
      subtotal: total,
      shippingTotal: 0,
      total,
      shippingMethodCode: "standard",
      shippingLabel: "Standard",
      placedAt: new Date(Date.now() - daysAgo * DAY),
      addresses: { create: { kind: "SHIPPING", country, ...place } },
      lines: { create: { ...line, ...(variantId !== undefined && { variantId }) } },
      ...(spec.returned && { returns: { create: { number: numbers, requestedBy: "CUSTOMER" as const } } }),
    },
    select: { id: true },
  });
}

type Scene = { db: Db; make: Factories };
const ago = (days: number): Date => new Date(Date.now() - days * DAY);
const consent = { purpose: "REMINDERS", textVersion: 1, locale: "fr", source: "CHECKOUT" } as const;

async function goodsOf({ db, make }: Scene) {
  const category = await make.category();
  const tile = await make.product({ categoryId: category.id });
  const tap = await make.product();
  const brand = await db.brand.create({ data: { name: "Atlas", slug: "atlas" }, select: { id: true } });
  await db.product.update({ where: { id: tap.id }, data: { brandId: brand.id } });
  const group = await db.customerGroup.create({ data: { code: "trade", name: {} }, select: { id: true } });
  return { category, tile, tap, brand, group };
}
type Goods = Awaited<ReturnType<typeof goodsOf>>;

/** A builder in Morocco who buys often: a tap long ago, tiles yesterday. */
async function makeAmal({ db, make }: Scene, { tap, tile, group }: Goods) {
  const amal = await make.user({ name: "Amal" });
  await db.user.update({ where: { id: amal.id }, data: { createdAt: ago(400), locale: "ar" } });
  await placed(db, amal.id, { total: 50_000, daysAgo: 200, variantId: tap.variant.id });
  await placed(db, amal.id, { total: 70_000, daysAgo: 1, variantId: tile.variant.id, returned: true });
  await db.customerGroupMember.create({ data: { groupId: group.id, userId: amal.id } });
  await db.productReview.create({
    data: { productId: tap.id, userId: amal.id, author: "Amal", locale: "ar", rating: 5, body: "Good" },
  });
  return amal;
}

/** One order in France, in euros, a hundred days ago; store credit; wants to be reminded. */
async function makeBrice({ db, make }: Scene) {
  const brice = await make.user({ name: "Brice" });
  await db.user.update({ where: { id: brice.id }, data: { createdAt: ago(120), locale: "fr" } });
  await placed(db, brice.id, { total: 9000, currency: "EUR", daysAgo: 100, country: "FR" });
  await db.giftCard.create({ data: { ownerId: brice.id, currency: "EUR", balance: 2500, initial: 2500 } });
  await db.consentRecord.create({
    data: { ...consent, userId: brice.id, granted: true, createdAt: ago(1) },
  });
  return brice;
}

/** Left goods in her cart ten days ago, cancelled what she ordered; wanted reminders, then no more, by a mail's link. */
async function makeChadia({ db, make }: Scene, { tile }: Goods) {
  const chadia = await make.user({ name: "Chadia", emailVerified: false });
  const bought = { variantId: tile.variant.id, state: "CANCELLED" as const };
  await placed(db, chadia.id, { ...bought, total: 90_000, country: "ES" });
  const cart = await make.cart({ userId: chadia.id, lines: [[tile.variant, 1]] });
  await db.cart.update({ where: { id: cart.id }, data: { updatedAt: ago(10) }, select: { id: true } });
  await db.consentRecord.create({
    data: { ...consent, userId: chadia.id, granted: true, createdAt: ago(3) },
  });
  await db.consentRecord.create({
    data: { ...consent, email: chadia.email, granted: false, source: "MAIL" },
  });
  return chadia;
}

/** Only has an account, an address in Spain, and credit that is over. */
async function makeDriss({ db, make }: Scene) {
  const driss = await make.user({ name: "Driss", disabled: true });
  await db.address.create({ data: { userId: driss.id, country: "ES", ...place } });
  await db.giftCard.create({
    data: { ownerId: driss.id, currency: "EUR", balance: 9999, initial: 9999, expiresAt: new Date(0) },
  });
  return driss;
}

/**
 * Four customers of whom each thing that a rule can ask is so of some and not of others, and two whom no rule may find:
 * one of the staff, and a customer who is no more.
 */
export async function segmentCast(scene: Scene) {
  const { db, make } = scene;
  const goods = await goodsOf(scene);
  const amal = await makeAmal(scene, goods);
  const brice = await makeBrice(scene);
  const chadia = await makeChadia(scene, goods);
  const driss = await makeDriss(scene);
  await make.user({ name: "Staff", role: "ADMIN" });
  const gone = await make.user({ name: "Gone" });
  await db.user.update({ where: { id: gone.id }, data: { deletedAt: new Date() } });
  return { amal, brice, chadia, driss, ...goods };
}
