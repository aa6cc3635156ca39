import { type APIRequestContext, type Page, request } from "@playwright/test";
import type { Db } from "@souk/db";
import { CARDS, SHOPPER } from "./checkout.ts";
import { dig } from "./dig.ts";
import { baseOrigin, mutate, newEmail } from "./shop-api.ts";

export interface PlacedOrder {
  number: number;
  email: string;
}

interface Options {
  quantity?: number;
  method?: "card" | "cash_on_delivery";
  address?: typeof SHOPPER;
}

const market = { locale: "en", currency: "MAD" } as const;

async function post(api: APIRequestContext, path: string, data: object): Promise<unknown> {
  const answer = await api.post(path, { data });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}

async function paymentOf(api: APIRequestContext, method: "card" | "cash_on_delivery"): Promise<object> {
  if (method === "cash_on_delivery") return { method };
  const card = { number: CARDS.succeeds, expiry: "12/34", cvc: "123" };
  const made = await post(api, "/test-gateway/tokens", card);
  return { method, token: dig(made, "token") };
}

/** A guest's order through the shop's API, for tests of what comes after it. */
export async function placeOrder(
  db: Db,
  variantId: string,
  { quantity = 1, method = "card", address: given = SHOPPER }: Options = {},
): Promise<PlacedOrder> {
  const email = newEmail();
  const api = await request.newContext({
    baseURL: baseOrigin(),
    extraHTTPHeaders: { origin: baseOrigin() },
  });
  await post(api, "/trpc/shop/cart.addLine", { ...market, variantId, quantity });
  const shippingAddress = { ...given, country: "MA" };
  const address = { ...market, email, shippingAddress, billingAddress: null };
  await post(api, "/trpc/shop/checkout.setAddress", address);
  const ready = await post(api, "/trpc/shop/checkout.setShipping", { ...market, methodCode: "standard" });
  await post(api, "/trpc/shop/checkout.place", {
    ...market,
    idempotencyKey: crypto.randomUUID(),
    expectedTotal: dig(ready, "result", "data", "cart", "total"),
    payment: await paymentOf(api, method),
  });
  await api.dispose();
  const order = await db.order.findFirstOrThrow({ where: { email }, select: { number: true } });
  return { number: order.number, email };
}

/** Sent and handed over by staff, whose browser `page` is: the order can be reviewed and come back. */
export async function deliverOrder(page: Page, number: number): Promise<void> {
  await mutate(page, "admin/orders.process", { number });
  await mutate(page, "admin/orders.ship", { number, carrier: "Amana" });
  await mutate(page, "admin/orders.deliver", { number });
}
