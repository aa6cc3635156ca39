import { CONSENT_TEXT } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, expect, test } from "vitest";
import { address, makeShipping, shopCore } from "../../checkout/checkout.fixture.ts";
import { setAddress } from "../../checkout/set-address.ts";
import { sendMail } from "../../mail/send-mail.ts";
import { stopMails } from "../../mail/preferences/change-by-link.ts";
import { linkTo } from "../../mail/preferences/mail-link.fixture.ts";
import { addLine } from "../add-line.ts";
import { browser, market } from "../cart.fixture.ts";
import { getCheckout } from "../../checkout/get-checkout.ts";
import { remindCarts } from "./remind-carts.ts";

const { db } = await testDb();
const make = factories(db);
beforeAll(() => makeShipping(db));
const HOUR = 3_600_000;
const core = shopCore(db);
let people = 0;

async function shopper(email: string) {
  const { variant } = await make.product();
  const ctx = browser(core);
  await addLine(ctx, { ...market, variantId: variant.id, quantity: 1 });
  const where = { ...market, email, shippingAddress: address, billingAddress: null };
  const ticks = (remind: boolean) => setAddress(ctx, { ...where, remind });
  await ticks(false);
  const { id } = await db.cart.findFirstOrThrow({ where: { tokenHash: ctx.shopper.tokenHash } });
  const stop = () => stopMails(core, linkTo(core, { email, kind: "cart_reminder" }));
  return { ctx, id, ticks, stop };
}
const log = (cartId: string) =>
  db.consentRecord.findMany({
    where: { cartId },
    orderBy: { createdAt: "asc" },
    select: { granted: true, source: true, textVersion: true, email: true },
  });
const someone = () => `tick${(people += 1)}@souk.test`;

test("a tick is noted when it is set and taken away, once, with whose it is and under which words", async () => {
  const email = someone();
  const { id, ticks } = await shopper(email);
  expect(await log(id)).toEqual([]);
  core.later(1000);
  await ticks(true);
  await ticks(true);
  core.later(1000);
  await ticks(false);
  const entry = { source: "CHECKOUT", textVersion: CONSENT_TEXT, email };
  expect(await log(id)).toEqual([
    { ...entry, granted: true },
    { ...entry, granted: false },
  ]);
});

test("mails that were ended stay ended, whatever was ticked before; a tick after that is a new wish, for its cart", async () => {
  const email = someone();
  const first = await shopper(email);
  const second = await shopper(email);
  await first.ticks(true);
  await second.ticks(true);
  core.later(1000);
  await first.stop();
  expect((await getCheckout(second.ctx, market)).remind).toBe(false);
  expect((await log(second.id)).at(-1)).toMatchObject({ granted: false, source: "MAIL" });
  core.later(5 * HOUR);
  expect(await remindCarts(core)).toBe(0);
  await second.ticks(true);
  core.later(5 * HOUR);
  expect(await remindCarts(core)).toBe(1);
  expect(
    await db.cart.findMany({ where: { email, remindedAt: { not: null } }, select: { id: true } }),
  ).toEqual([{ id: second.id }]);
});

test("a reminder that waits to be sent isn't, once it is wanted no more", async () => {
  const email = someone();
  const { ticks, stop } = await shopper(email);
  await ticks(true);
  core.later(5 * HOUR);
  await remindCarts(core);
  const { id } = await db.mailMessage.findFirstOrThrow({ where: { recipient: email } });
  await stop();
  await sendMail(core, { id }, { isLast: false });
  expect(await db.mailMessage.count({ where: { id } })).toBe(0);
});
