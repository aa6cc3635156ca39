import type { OrderRef } from "@souk/contracts";
import { saveAddress } from "@souk/core/account/save-address";
import { addLine } from "@souk/core/cart/add-line";
import { browser, market } from "@souk/core/cart/cart.fixture";
import { saveLine } from "@souk/core/cart/saved/save-line";
import { address, cashOrder, newKey, orderOf, readyShopper } from "@souk/core/checkout/checkout.fixture";
import { placeOrder } from "@souk/core/checkout/place-order";
import { issueDue } from "@souk/core/invoices/issue-due";
import { mailKey } from "@souk/core/mail/mail-key";
import { orderKey } from "@souk/core/order-key";
import { openThread } from "@souk/core/support/open-thread";
import { requestReturn } from "@souk/core/returns/request-return";
import { returnDesk } from "@souk/core/returns/returns.fixture";
import type { TestApp } from "../testing/test-app.ts";

type Desk = Awaited<ReturnType<typeof returnDesk>>;

/** What somebody can own, made anew with each call: what one row of the matrix uses up, the next one has again. */
export async function shopThings(app: TestApp) {
  const desk = await returnDesk(app.db, app.make);
  const orders = orderThings(app, desk);
  const reviews = reviewThings(app, orders.arrived);
  return { ...accountThings(app, desk), ...cartThings(app, desk), ...orders, ...reviews };
}

export type ShopThings = Awaited<ReturnType<typeof shopThings>>;

function accountThings({ db }: TestApp, { core }: Desk) {
  async function savedAddress(userId: string): Promise<string> {
    const customer = { id: userId, name: "", email: "" };
    const book = await saveAddress({ ...core, customer }, { address, isDefault: false });
    return book.at(-1)?.id ?? "";
  }
  async function session(userId: string): Promise<string> {
    const expiresAt = new Date(Date.now() + 3_600_000);
    const data = { userId, token: crypto.randomUUID(), expiresAt };
    return (await db.session.create({ data, select: { id: true } })).id;
  }
  async function connection(userId: string): Promise<string> {
    const data = { userId, providerId: "oidc", accountId: crypto.randomUUID() };
    return (await db.account.create({ data, select: { id: true } })).id;
  }
  async function passkey(userId: string): Promise<string> {
    const kept = { publicKey: "", counter: 0, deviceType: "singleDevice", backedUp: false };
    const data = { userId, credentialID: crypto.randomUUID(), ...kept };
    return (await db.passkey.create({ data, select: { id: true } })).id;
  }
  async function thread(userId: string): Promise<number> {
    const customer = { id: userId, name: "", email: "" };
    const asked = { subject: "A question", text: "Do you deliver on Sundays?", fileIds: [] };
    return (await openThread({ ...core, customer }, { ...asked, key: crypto.randomUUID() })).number;
  }
  return { savedAddress, session, connection, passkey, thread };
}

function cartThings({ db, make, deps }: TestApp, { core }: Desk) {
  const { secret } = deps.core.config;
  const goods = async () => (await make.product({ variants: [{ stock: 5 }] })).variant.id;
  async function line(userId: string): Promise<string> {
    const variantId = await goods();
    const { lines } = await addLine(browser(core, userId), { ...market, variantId, quantity: 1 });
    return lines.find((one) => one.variantId === variantId)?.id ?? "";
  }
  async function saved(userId: string): Promise<string> {
    const lineId = await line(userId);
    const aside = await saveLine(browser(core, userId), { ...market, lineId });
    return aside.saved[0]?.id ?? "";
  }
  async function cart(userId: string): Promise<{ id: string; key: string }> {
    await readyShopper(core, [[await goods(), 1]], userId);
    const where = { userId, status: "ACTIVE" } as const;
    const { id } = await db.cart.findFirstOrThrow({ where, select: { id: true } });
    return { id, key: mailKey(secret, "cart", id) };
  }
  async function payment(userId: string): Promise<string> {
    const shopper = await readyShopper(core, [[await goods(), 1]], userId);
    const idempotencyKey = newKey();
    orderOf(await placeOrder(shopper.ctx, cashOrder(shopper, { idempotencyKey })));
    return idempotencyKey;
  }
  return { line, saved, cart, payment };
}

function orderThings({ db, deps }: TestApp, desk: Desk) {
  async function order(userId: string): Promise<OrderRef> {
    const { number } = await desk.order("transfer", userId);
    const { id } = await db.order.findUniqueOrThrow({ where: { number }, select: { id: true } });
    return { number, key: orderKey(deps.core.config.secret, id) };
  }
  async function arrived(userId: string): Promise<{ number: number; lineId: string }> {
    const { number } = await desk.order("card", userId);
    await desk.moves.PROCESSING(number);
    await desk.moves.SHIPPED(number);
    const { lines } = await desk.moves.DELIVERED(number);
    return { number, lineId: lines[0]?.id ?? "" };
  }
  async function returned(userId: string): Promise<{ number: number; returnNumber: number }> {
    const { number, lineId } = await arrived(userId);
    const lines = [{ lineId, quantity: 1, reason: "DAMAGED" as const }];
    const { returns } = await requestReturn(browser(desk.core, userId), { number, lines, note: "" });
    return { number, returnNumber: returns[0]?.number ?? 0 };
  }
  async function invoice(userId: string): Promise<{ number: number; id: string }> {
    const { number } = await desk.order("card", userId);
    while ((await issueDue(desk.core)) > 0);
    const { id } = await db.invoice.findFirstOrThrow({ where: { order: { number } }, select: { id: true } });
    return { number, id };
  }
  return { order, arrived, returned, invoice };
}

function reviewThings({ db }: TestApp, arrived: (userId: string) => Promise<{ lineId: string }>) {
  async function sentProduct(userId: string): Promise<string> {
    const { lineId } = await arrived(userId);
    const where = { id: lineId };
    const line = await db.orderLine.findUniqueOrThrow({
      where,
      select: { variant: { select: { productId: true } } },
    });
    return line.variant?.productId ?? "";
  }
  async function review(userId: string): Promise<string> {
    const productId = await sentProduct(userId);
    const data = { productId, userId, author: "Salma I.", locale: "en", rating: 5, body: "Good." };
    return (await db.productReview.create({ data, select: { id: true } })).id;
  }
  return { sentProduct, review };
}
