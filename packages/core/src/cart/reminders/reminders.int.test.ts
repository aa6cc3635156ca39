import { factories, testDb } from "@souk/testing";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { address, cashOrder, makeShipping, shopCore } from "../../checkout/checkout.fixture.ts";
import { placeOrder } from "../../checkout/place-order.ts";
import { setAddress } from "../../checkout/set-address.ts";
import { setShipping } from "../../checkout/set-shipping.ts";
import { sendMail } from "../../mail/send-mail.ts";
import { stopMails } from "../../mail/preferences/change-by-link.ts";
import { readLink } from "../../mail/preferences/mail-link.fixture.ts";
import { addLine } from "../add-line.ts";
import { browser, market } from "../cart.fixture.ts";
import { getCart } from "../get-cart.ts";
import { remindCarts } from "./remind-carts.ts";
import { restoreCart } from "./restore-cart.ts";

const { db, pool } = await testDb();
const make = factories(db);
beforeAll(() => makeShipping(db));
const HOUR = 3_600_000;
let people = 0;

/** A guest who left a cart with two of something, and said whether to be reminded. */
async function left({ remind = true, email = `left${(people += 1)}@souk.test` } = {}) {
  const core = shopCore(db);
  const { variant } = await make.product();
  const ctx = browser(core);
  await addLine(ctx, { ...market, variantId: variant.id, quantity: 2 });
  const view = await setAddress(ctx, {
    ...market,
    email,
    shippingAddress: address,
    billingAddress: null,
    remind,
  });
  expect(view.remind).toBe(remind);
  return { core, ctx, variant, email };
}
const mails = () =>
  db.mailMessage.findMany({ where: { template: "abandoned_cart" }, orderBy: { recipient: "asc" } });
async function linkOf(core: ReturnType<typeof shopCore>, id: string) {
  await sendMail(core, { id }, { isLast: false });
  const { html, unsubscribe } = await db.mailMessage.findUniqueOrThrow({ where: { id } });
  const url = /href="([^"]*restore=[^"]*)"/.exec(html ?? "")?.[1]?.replaceAll("&amp;", "&") ?? "";
  const params = new URL(url).searchParams;
  return {
    id: params.get("restore") ?? "",
    key: params.get("key") ?? "",
    unsubscribe: unsubscribe ?? "",
  };
}

beforeEach(async () => {
  await db.mailMessage.deleteMany();
  await db.cart.deleteMany({ where: { order: null } });
  await pool.query("DELETE FROM pgboss.job");
});

describe("a cart that was left", () => {
  test("is told of once, to who asked for it, after the hours of the settings, by however many workers", async () => {
    const { core, email } = await left();
    await left({ remind: false });
    expect(await remindCarts(core)).toBe(0);
    core.later(4 * HOUR);
    const told = await Promise.all([1, 2, 3].map(() => remindCarts(core)));
    expect(told.reduce((sum, some) => sum + some)).toBe(1);
    expect(await remindCarts(core)).toBe(0);
    expect((await mails()).map(({ recipient }) => recipient)).toEqual([email]);
  });

  test("isn't told of once it was ordered, nor after the mail was queued", async () => {
    const ordered = await left();
    const { cart } = await setShipping(ordered.ctx, { ...market, methodCode: "standard" });
    const buy = () => placeOrder(ordered.ctx, cashOrder({ ctx: ordered.ctx, total: cart.total }));
    ordered.core.later(5 * HOUR);
    expect(await remindCarts(ordered.core)).toBe(1);
    await buy();
    const [{ id } = { id: "" }] = await mails();
    await sendMail(ordered.core, { id }, { isLast: false });
    expect(await mails()).toEqual([]);
    const other = await left();
    const next = await setShipping(other.ctx, { ...market, methodCode: "standard" });
    await placeOrder(other.ctx, cashOrder({ ctx: other.ctx, total: next.cart.total }));
    other.core.later(5 * HOUR);
    expect(await remindCarts(other.core)).toBe(0);
  });

  test("isn't told of where staff turned it off, or it was left too long ago", async () => {
    const { core } = await left();
    core.later(9 * 24 * HOUR);
    expect(await remindCarts(core)).toBe(0);
    const young = await left();
    young.core.later(5 * HOUR);
    const key = "settings.mails";
    await db.setting.create({ data: { key, value: { cartReminders: false } } });
    expect(await remindCarts(young.core)).toBe(0);
    await db.setting.delete({ where: { key } });
    // To this clock the first one was left five hours ago, too.
    expect(await remindCarts(young.core)).toBe(2);
  });

  test("comes back on another device by its link, as often as that is opened, and tells nobody's address", async () => {
    const { core, ctx, variant } = await left();
    core.later(5 * HOUR);
    await remindCarts(core);
    const [{ id: mailId } = { id: "" }] = await mails();
    const { id, key } = await linkOf(core, mailId);
    const phone = browser(core);
    await expect(restoreCart(phone, { ...market, id, key: "x".repeat(32) })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await restoreCart(phone, { ...market, id, key });
    const { cart, missing } = await restoreCart(phone, { ...market, id, key });
    expect(cart.lines).toMatchObject([{ variantId: variant.id, quantity: 2 }]);
    expect(missing).toEqual([]);
    expect(await db.cart.count({ where: { status: "ACTIVE", email: { not: null } } })).toBe(1);
    // On the device where it was left there is nothing to bring back.
    expect((await restoreCart(ctx, { ...market, id, key })).cart).toEqual(await getCart(ctx, market));
  });

  test("its mails end with their link, for that address in every cart", async () => {
    const first = await left();
    first.core.later(5 * HOUR);
    await remindCarts(first.core);
    const [{ id: mailId } = { id: "" }] = await mails();
    const { unsubscribe } = await linkOf(first.core, mailId);
    expect(new URL(unsubscribe).pathname).toBe("/en/unsubscribe");
    await stopMails(first.core, readLink(unsubscribe));
    await left({ email: first.email });
    const other = await left();
    other.core.later(5 * HOUR);
    expect(await remindCarts(other.core)).toBe(1);
    expect((await mails()).filter(({ recipient }) => recipient === first.email)).toHaveLength(1);
  });
});
