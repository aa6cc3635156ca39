import { factories, type TestDb } from "@souk/testing";
import { cardOrder, orderOf, readyShopper } from "../../checkout/checkout.fixture.ts";
import { placeOrder } from "../../checkout/place-order.ts";
import type { CustomerContext } from "../../context.ts";
import { setMailPreference } from "../../mail/preferences/my-preferences.ts";
import { orderDesk } from "../../orders/orders.fixture.ts";
import { inviteReviews } from "./invite-reviews.ts";

export const DAY = 86_400_000;

/** A shop whose orders have arrived, and the job that asks their buyers, any number of days later. */
export async function invitationScene({ db }: Pick<TestDb, "db">) {
  const make = factories(db);
  const desk = await orderDesk(db, make);
  const { core, moves } = desk;

  const wish = (ctx: CustomerContext, wanted: boolean) =>
    setMailPreference(ctx, { kind: "review_invitation", wanted, locale: "en" });

  /** Somebody who agreed to be asked, or said nothing about it. */
  async function customer(agrees = true): Promise<CustomerContext> {
    const { id, name, email } = await make.user();
    const ctx = { ...core, customer: { id, name, email } };
    if (agrees) await wish(ctx, true);
    return ctx;
  }

  /** Two units each of so many products, on their way to be packed: of an account, or of a guest. */
  async function packed(userId: string | null, count = 1) {
    const goods = [];
    for (let at = 0; at < count; at += 1) goods.push(await make.product({ variants: [{ stock: 5 }] }));
    const wanted = goods.map(({ variant }) => [variant.id, 2] as const);
    const shopper = await readyShopper(core, wanted, userId);
    const { number, key } = orderOf(await placeOrder(shopper.ctx, await cardOrder(shopper)));
    const { lines } = await moves.PROCESSING(number);
    return { number, key, shopper, goods, lineIds: lines.map(({ id }) => id) };
  }

  /** The same, delivered just now. */
  async function arrived(ctx: CustomerContext, count = 1) {
    const order = await packed(ctx.customer.id, count);
    await moves.SHIPPED(order.number);
    await moves.DELIVERED(order.number);
    return order;
  }

  /** The job, as if so many days had gone by; gives nothing: other tests' orders may be due, too. */
  async function inviteIn(days: number): Promise<void> {
    const now = new Date(core.clock.now().getTime() + days * DAY);
    await inviteReviews({ db, clock: { now: () => now } });
  }

  /** Those to an address. */
  const mailsTo = (recipient: string) =>
    db.mailMessage.findMany({ where: { template: "review_invitation", recipient } });

  return { ...desk, make, wish, customer, packed, arrived, inviteIn, mailsTo };
}
