import { randomUUID } from "node:crypto";
import { type AddressInput, asDomainError, type PlaceInput, type PlaceResult } from "@souk/contracts";
import type { Db } from "@souk/db";
import type { MadeVariant } from "@souk/testing";
import { addLine } from "../cart/add-line.ts";
import { browser, market } from "../cart/cart.fixture.ts";
import type { Core, ShopperContext } from "../context.ts";
import { paymentProviders } from "../ports/payment.ts";
import { createToken } from "../ports/test-gateway/create-token.ts";
import { testGateway } from "../ports/test-gateway/test-gateway.ts";
import { testCore } from "../admin/staff-context.fixture.ts";
import { placeOrder } from "./place-order.ts";
import { setAddress } from "./set-address.ts";
import { setShipping } from "./set-shipping.ts";
import { toStoredAddress } from "./stored-address.ts";

export const address: AddressInput = {
  fullName: "Salma Idrissi",
  line1: "12 rue des Orangers",
  city: "Rabat",
  postalCode: "10000",
  country: "MA",
  phone: "+212 600 000 000",
};
export const cards = {
  good: "4242 4242 4242 4242",
  declined: "4000 0000 0000 0002",
  challenge: "4000 0025 0000 3155",
  silent: "4000 0000 0000 0341",
};

/** A core whose clock can be moved and whose provider is the test gateway. */
export function shopCore(db: Db, over: Partial<Core> = {}): Core & { later(ms: number): void } {
  let ahead = 0;
  const clock = { now: () => new Date(Date.now() + ahead) };
  const payments = paymentProviders(testGateway(db, "https://shop.test"));
  const core = testCore(db, { clock, payments, ...over });
  return { ...core, later: (ms) => (ahead += ms) };
}

interface Rate {
  maxWeightGrams: number;
  minSubtotal?: number;
  amount: number;
}

function method(code: string, rates: Rate[]) {
  return {
    code,
    label: { en: `${code} delivery`, fr: `livraison ${code}` },
    minDays: 1,
    maxDays: 4,
    rates: {
      create: rates.flatMap((rate) => [
        { ...rate, currency: "MAD" },
        { ...rate, currency: "EUR" },
      ]),
    },
  };
}

/** Shipping for Morocco (standard up to 30 kg, free from 1,000.00; express to 5 kg) and, dearer, for the rest. */
export async function makeShipping(db: Db): Promise<void> {
  const standard = method("standard", [
    { maxWeightGrams: 30_000, amount: 3500 },
    { maxWeightGrams: 30_000, minSubtotal: 100_000, amount: 0 },
  ]);
  const express = method("express", [{ maxWeightGrams: 5000, amount: 9000 }]);
  const abroad = method("standard", [{ maxWeightGrams: 30_000, amount: 20_000 }]);
  await db.shippingZone.create({
    data: { code: "ma", countries: ["MA"], methods: { create: [standard, express] } },
  });
  await db.shippingZone.create({ data: { code: "world", countries: [], methods: { create: [abroad] } } });
}

export interface ReadyShopper {
  ctx: ShopperContext;
  total: number;
}

/** A shopper whose cart holds these lines, ready to be placed. */
export async function readyShopper(
  core: Core,
  lines: readonly (readonly [variantId: string, quantity: number])[],
  userId: string | null = null,
): Promise<ReadyShopper> {
  const ctx = browser(core, userId);
  for (const [variantId, quantity] of lines) await addLine(ctx, { ...market, variantId, quantity });
  await setAddress(ctx, {
    ...market,
    email: "salma@example.test",
    shippingAddress: address,
    billingAddress: null,
  });
  const { cart } = await setShipping(ctx, { ...market, methodCode: "standard" });
  return { ctx, total: cart.total };
}

export const newKey = (): string => randomUUID();

export async function cardToken(core: Core, number: string = cards.good): Promise<string> {
  const at = { now: core.clock.now(), secret: core.config.secret };
  const made = await createToken(core.db, { number, expiry: "12/40", cvc: "123" }, at);
  if ("problem" in made) throw new Error(`the gateway refused the card's ${made.problem}`);
  return made.token;
}

export async function cardOrder(
  { ctx, total }: ReadyShopper,
  over: Partial<PlaceInput> & { card?: string } = {},
): Promise<PlaceInput> {
  const { card, ...rest } = over;
  const payment = { method: "card" as const, token: await cardToken(ctx, card) };
  return { ...market, idempotencyKey: newKey(), expectedTotal: total, payment, ...rest };
}

export function cashOrder({ total }: ReadyShopper, over: Partial<PlaceInput> = {}): PlaceInput {
  const payment = { method: "cash_on_delivery" as const };
  return { ...market, idempotencyKey: newKey(), expectedTotal: total, payment, ...over };
}

/** Places by card and gives the order's number and key. */
export async function placeByCard(shopper: ReadyShopper): Promise<{ number: number; key: string }> {
  return orderOf(await placeOrder(shopper.ctx, await cardOrder(shopper)));
}

export function orderOf(result: PlaceResult): { number: number; key: string } {
  if (result.status !== "placed") throw new Error(`not placed but ${result.status}`);
  return result.order;
}

/** The error codes of the calls that were refused. */
export function refusals(answers: readonly PromiseSettledResult<unknown>[]): unknown[] {
  return answers.flatMap((answer) => {
    if (answer.status === "fulfilled") return [];
    const reason: unknown = answer.reason;
    return [asDomainError(reason)?.code ?? reason];
  });
}

/** Many shoppers at once whose carts are ready: written straight into the tables, prices as seen now. */
export async function crowd(
  core: Core,
  count: number,
  linesOf: (at: number) => Wanted,
): Promise<ReadyShopper[]> {
  const carts = Array.from({ length: count }, (_, at) => ({
    id: randomUUID(),
    tokenHash: randomUUID(),
    lines: linesOf(at),
  }));
  const shippingAddress = toStoredAddress(address);
  await core.db.cart.createMany({
    data: carts.map(({ id, tokenHash }) => ({
      id,
      tokenHash,
      currency: "MAD",
      email: "crowd@example.test",
      shippingAddress,
      shippingMethodCode: "standard",
    })),
  });
  await core.db.cartLine.createMany({
    data: carts.flatMap(({ id: cartId, lines }) =>
      lines.map(([variant, quantity]) => ({
        cartId,
        variantId: variant.id,
        quantity,
        seenPrice: variant.prices.MAD ?? 0,
      })),
    ),
  });
  return carts.map(({ tokenHash, lines }) => readyWith(core, tokenHash, lines));
}

type Wanted = readonly (readonly [variant: MadeVariant, quantity: number])[];

function readyWith(core: Core, tokenHash: string, lines: Wanted): ReadyShopper {
  const ctx = browser(core);
  ctx.shopper.tokenHash = tokenHash;
  const subtotal = lines.reduce((sum, [variant, quantity]) => sum + (variant.prices.MAD ?? 0) * quantity, 0);
  return { ctx, total: subtotal + (subtotal >= 100_000 ? 0 : 3500) };
}

/** As many at a time as there are connections, like the buyers behind a server's pool. */
export async function settleAll<T>(
  inFlight: number,
  calls: readonly (() => Promise<T>)[],
): Promise<PromiseSettledResult<T>[]> {
  const results: PromiseSettledResult<T>[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < calls.length; at = next++) {
      const call = calls[at];
      if (call) results.push(...(await Promise.allSettled([call()])));
    }
  };
  await Promise.all(Array.from({ length: inFlight }, work));
  return results;
}
