import type { PlaceInput } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import {
  cardToken,
  cards,
  cashOrder,
  makeShipping,
  type ReadyShopper,
  settleAll,
  shopCore,
} from "./checkout.fixture.ts";
import { placeOrder } from "./place-order.ts";

const IN_FLIGHT = 24;

type Answers = readonly PromiseSettledResult<{ status: string }>[];

/** A shop of its own where many buy at once, and nobody gives up waiting, however busy the machine is. */
export async function rivalShop() {
  const { db } = await testDb({ poolSize: IN_FLIGHT });
  const base = shopCore(db);
  const core = { ...base, config: { ...base.config, paymentTimeoutMs: 20_000 } };
  await makeShipping(db);
  const token = await cardToken(core, cards.good);
  // Every second buyer pays by card, so that reserving and selling at once are mixed.
  const orderOf = (shopper: ReadyShopper, at: number): PlaceInput =>
    cashOrder(shopper, at % 2 === 0 ? {} : { payment: { method: "card", token } });
  const buy = (buyer: ReadyShopper, at: number) => placeOrder(buyer.ctx, orderOf(buyer, at));
  const buyAll = (buyers: readonly ReadyShopper[]) =>
    settleAll(
      IN_FLIGHT,
      buyers.map((buyer, at) => () => buy(buyer, at)),
    );
  return { db, core, make: factories(db), buy, buyAll };
}

export const placedIn = (answers: Answers): number =>
  answers.filter((answer) => answer.status === "fulfilled" && answer.value.status === "placed").length;
