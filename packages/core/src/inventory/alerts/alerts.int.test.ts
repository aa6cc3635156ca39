import { factories, testDb } from "@souk/testing";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { adjustVariant } from "../table/adjust-variant.ts";
import { staffContext } from "../../admin/staff-context.fixture.ts";
import { cashOrder, makeShipping, orderOf, readyShopper, shopCore } from "../../checkout/checkout.fixture.ts";
import { placeOrder } from "../../checkout/place-order.ts";
import { sendMail } from "../../mail/send-mail.ts";
import { resumeMails, stopMails } from "../../mail/preferences/change-by-link.ts";
import { linkTo, readLink } from "../../mail/preferences/mail-link.fixture.ts";
import { cancelByCustomer } from "../../orders/cancel-by-customer.ts";
import { checkInvariants } from "../invariants.ts";
import { stockTable } from "../table/stock-table.ts";
import { askForStock } from "./ask-for-stock.ts";
import { tellWaiting } from "./tell-waiting.ts";

const { db, pool } = await testDb();
const make = factories(db);
const core = shopCore(db);
const ctx = { ...core, ip: "203.0.113.9", userId: null };
const locale = "fr";
beforeAll(() => makeShipping(db));

const soldOut = () => make.product({ variants: [{ stock: 0 }] });
const ask = (variantId: string, email = "salma@souk.test") => askForStock(ctx, { variantId, email, locale });
const asked = async (): Promise<unknown[]> => {
  const { rows } = await pool.query("SELECT data FROM pgboss.job WHERE name = 'stock.tell'");
  return rows.map((row: { data: unknown }) => row.data);
};
const mails = () =>
  db.mailMessage.findMany({ where: { template: "back_in_stock" }, orderBy: { recipient: "asc" } });
const receive = async (variantId: string, delta: number) =>
  adjustVariant(await staffContext(db, "ADMIN"), { locale, variantId, delta, reason: "RECEIVED" });

beforeEach(async () => {
  await pool.query("DELETE FROM pgboss.job");
  await pool.query('DELETE FROM "RateLimit"');
  await db.mailMessage.deleteMany();
  await db.stockAlert.deleteMany();
});

describe("asking to be told", () => {
  test("is noted once, and staff see how many wait", async () => {
    const { variant } = await soldOut();
    await Promise.all([ask(variant.id), ask(variant.id), ask(variant.id, "omar@souk.test")]);
    const { items } = await stockTable(core, { locale, limit: 40, filter: "awaited" });
    expect(items.map(({ variantId, waiting }) => [variantId, waiting])).toEqual([[variant.id, 2]]);
  });

  test("is refused for what can be bought and for what isn't sold", async () => {
    const { variant } = await make.product();
    await expect(ask(variant.id)).rejects.toMatchObject({ code: "NOT_SOLD_OUT" });
    const draft = await make.product({ status: "DRAFT", variants: [{ stock: 0 }] });
    await expect(ask(draft.variant.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const there = await soldOut();
    await expect(ask(there.variant.id)).resolves.toEqual({ ok: true });
  });

  test("is limited for one e-mail address", async () => {
    for (let at = 0; at < 10; at += 1) await ask((await soldOut()).variant.id);
    const last = await soldOut();
    await expect(ask(last.variant.id)).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" });
    await expect(ask(last.variant.id, "other@souk.test")).resolves.toEqual({ ok: true });
  });
});

describe("when it is back", () => {
  test("a job is asked for where somebody waits, and nowhere else", async () => {
    const [awaited, other] = [await soldOut(), await soldOut()];
    await ask(awaited.variant.id);
    await receive(other.variant.id, 3);
    expect(await asked()).toEqual([]);
    await receive(awaited.variant.id, 3);
    expect(await asked()).toEqual([{ productId: awaited.id }]);
  });

  test("each is told once, by however many workers, and may ask again", async () => {
    const { id: productId, variant } = await soldOut();
    await Promise.all(Array.from({ length: 12 }, (_, at) => ask(variant.id, `n${at}@souk.test`)));
    await receive(variant.id, 2);
    const told = await Promise.all([1, 2, 3].map(() => tellWaiting(core, { productId })));
    expect(told.reduce((sum, some) => sum + some)).toBe(12);
    expect(await tellWaiting(core, { productId })).toBe(0);
    expect(new Set((await mails()).map(({ recipient }) => recipient)).size).toBe(12);
    expect(await mails()).toHaveLength(12);
    await receive(variant.id, -2);
    await ask(variant.id, "n0@souk.test");
    await receive(variant.id, 2);
    expect(await tellWaiting(core, {})).toBe(1);
  });

  test("nobody is told of what is still sold out or was taken off sale", async () => {
    const [still, hidden] = [await soldOut(), await soldOut()];
    await ask(still.variant.id);
    await ask(hidden.variant.id);
    await receive(hidden.variant.id, 1);
    await db.product.update({ where: { id: hidden.id }, data: { status: "INACTIVE" } });
    expect(await tellWaiting(core, {})).toBe(0);
    await db.product.update({ where: { id: hidden.id }, data: { status: "ACTIVE" } });
    expect(await tellWaiting(core, {})).toBe(1);
  });

  test("a cancelled order brings it back, a bundle comes back with its parts", async () => {
    const part = await make.product({ variants: [{ stock: 2 }] });
    const kit = await make.product({ variants: [{ bundle: [[part.variant, 2]] }] });
    const shopper = await readyShopper(core, [[part.variant.id, 2]]);
    const order = orderOf(await placeOrder(shopper.ctx, cashOrder(shopper)));
    await ask(kit.variant.id);
    await cancelByCustomer(shopper.ctx, order);
    expect(await asked()).toEqual([{ productId: kit.id }]);
    expect(await tellWaiting(core, { productId: kit.id })).toBe(1);
    expect(await checkInvariants(db)).toEqual([]);
  });
});

describe("the link in the mail", () => {
  test("ends all that its address waits for, and nobody else's", async () => {
    const [one, two] = [await soldOut(), await soldOut()];
    await ask(one.variant.id);
    await ask(two.variant.id);
    await ask(two.variant.id, "omar@souk.test");
    await receive(one.variant.id, 1);
    await tellWaiting(core, {});
    const [{ id } = { id: "" }] = await mails();
    await sendMail(core, { id }, { isLast: false });
    const { unsubscribe, html } = await db.mailMessage.findUniqueOrThrow({ where: { id } });
    expect(new URL(unsubscribe ?? "").pathname).toBe("/fr/unsubscribe");
    expect(html).toContain(one.name);
    const link = readLink(unsubscribe ?? "");
    for (const foreign of [{ kind: "cart_reminder" as const }, { token: "x".repeat(60) }])
      await expect(stopMails(core, { ...link, ...foreign })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await stopMails(core, link);
    await stopMails(core, link);
    await receive(two.variant.id, 1);
    await tellWaiting(core, {});
    expect((await mails()).map(({ recipient }) => recipient)).toEqual(["omar@souk.test", "salma@souk.test"]);
  });

  test("holds for what is asked for afterwards, by whomever but the account itself; taken back, all waits on", async () => {
    const user = await make.user();
    const link = linkTo(core, { email: user.email, kind: "back_in_stock" });
    const [one, two] = [await soldOut(), await soldOut()];
    await ask(one.variant.id, user.email);
    await stopMails(core, link);
    await ask(two.variant.id, user.email);
    for (const { variant } of [one, two]) await receive(variant.id, 1);
    expect(await tellWaiting(core, {})).toBe(0);
    await resumeMails(core, link);
    expect(await tellWaiting(core, {})).toBe(2);
    await stopMails(core, link);
    const third = await soldOut();
    const wish = { variantId: third.variant.id, email: user.email, locale } as const;
    const stranger = await make.user();
    await askForStock({ ...ctx, userId: stranger.id }, wish);
    await receive(third.variant.id, 1);
    expect(await tellWaiting(core, {})).toBe(0);
    await receive(third.variant.id, -1);
    await askForStock({ ...ctx, userId: user.id }, wish);
    await receive(third.variant.id, 1);
    expect(await tellWaiting(core, {})).toBe(1);
  });
});
