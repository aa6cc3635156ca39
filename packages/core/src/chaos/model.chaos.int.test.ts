import { factories, rounds, testDb } from "@souk/testing";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { makeShipping } from "../checkout/checkout.fixture.ts";
import { checkInvariants } from "../inventory/invariants.ts";
import { type ModelShop, modelShop, modelWorld } from "./model-shop.fixture.ts";

const { db } = await testDb({ poolSize: 12 });
const make = factories(db);
const world = await modelWorld(db);
beforeAll(() => makeShipping(db));

/** One thing that somebody does; the invariants are asked for after each. */
class Step implements fc.AsyncCommand<object, ModelShop> {
  readonly #name: string;
  readonly #work: (shop: ModelShop) => Promise<unknown>;

  constructor(name: string, work: (shop: ModelShop) => Promise<unknown>) {
    this.#name = name;
    this.#work = work;
  }

  check = (): boolean => true;

  async run(_model: object, shop: ModelShop): Promise<void> {
    await this.#work(shop);
    const violations = await checkInvariants(db);
    if (violations.length > 0) throw new Error(`after ${this.#name}: ${JSON.stringify(violations)}`);
  }

  toString = (): string => this.#name;
}

const who = fc.nat({ max: 2 });
const what = fc.nat({ max: 1 });
const units = fc.integer({ min: 1, max: 3 });
const any = fc.nat({ max: 20 });
const shopper = (shop: ModelShop, at: number) => {
  const found = shop.shoppers[at];
  if (!found) throw new Error(`nobody is shopper ${at}`);
  return found;
};
/** The name tells what was drawn, so that a failure can be read. */
const step = <Values extends [unknown, ...unknown[]]>(
  name: string,
  drawn: fc.Arbitrary<Values>,
  work: (shop: ModelShop, ...values: Values) => Promise<unknown>,
): fc.Arbitrary<Step> =>
  drawn.map((values) => new Step(`${name}(${values.join(", ")})`, (shop) => work(shop, ...values)));

const steps = [
  step("add", fc.tuple(who, what, units), (shop, at, which, quantity) =>
    shopper(shop, at).add(shop.variant(which).id, quantity),
  ),
  step("change", fc.tuple(who, fc.nat({ max: 4 })), (shop, at, quantity) =>
    shopper(shop, at).change(quantity),
  ),
  step("deliver", fc.tuple(who, fc.constantFrom("standard", "express")), (shop, at, method) =>
    shopper(shop, at).deliverTo(method),
  ),
  step(
    "pay",
    fc.tuple(who, fc.constantFrom("good", "cash", "declined", "challenge" as const)),
    (shop, at, by) => shopper(shop, at).pay(by),
  ),
  step(
    "buy",
    fc.tuple(who, what, fc.constantFrom("good", "cash", "challenge" as const)),
    async (shop, at, which, by) => {
      const buyer = shopper(shop, at);
      await buyer.add(shop.variant(which).id, 1);
      await buyer.deliverTo("standard");
      await buyer.pay(by);
    },
  ),
  // Charged, and the answer lost: what the sweep finds out makes the books agree again.
  step("pay, unanswered", fc.tuple(who), async (shop, at) => {
    await shopper(shop, at).pay("silent");
    await shop.later(20_000);
  }),
  step("pay again", fc.tuple(who), (shop, at) => shopper(shop, at).payAgain()),
  step("approve", fc.tuple(who), (shop, at) => shopper(shop, at).backFromBank(true)),
  step("refuse", fc.tuple(who), (shop, at) => shopper(shop, at).backFromBank(false)),
  step("cancel", fc.tuple(any), (shop, pick) => shop.cancel(pick)),
  step("ship", fc.tuple(any), (shop, pick) => shop.ship(pick)),
  step("refund", fc.tuple(any), (shop, pick) => shop.refund(pick)),
  step("restock", fc.tuple(what, fc.constantFrom(-1, 1, 2)), (shop, which, delta) =>
    shop.restock(which, delta),
  ),
  step("reprice", fc.tuple(what, fc.integer({ min: 1, max: 50_000 })), (shop, which, amount) =>
    shop.reprice(which, amount),
  ),
  step("a moment later", fc.tuple(fc.constant(20_000)), (shop, ms) => shop.later(ms)),
  step("when all has expired", fc.tuple(fc.constant(25 * 60_000)), (shop, ms) => shop.later(ms)),
];

test(
  "whatever shoppers and staff do, in whatever order, money and stock add up after each step",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(steps, { maxCommands: 25, size: "max" }), async (commands) => {
        const shop = await modelShop(world, make);
        await fc.asyncModelRun(() => ({ model: {}, real: shop }), commands);
      }),
      { numRuns: rounds(40, 500), endOnFailure: true },
    );
    // Positive control: goods were sold for cash and by card, and sold goods were taken back.
    const moves = await db.orderEvent.groupBy({ by: ["toState"], _count: true });
    const states = moves.map(({ toState }) => toState);
    expect(states).toEqual(expect.arrayContaining(["CANCELLED", "PAID", "PENDING"]));
  },
  rounds(180_000, 3_600_000),
);
