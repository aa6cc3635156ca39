import { OPTIONAL_MAILS, OPTIONAL_TEMPLATES, SENT_OPTIONAL_MAILS } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { addLine } from "../../cart/add-line.ts";
import { browser, market } from "../../cart/cart.fixture.ts";
import { remindCarts } from "../../cart/reminders/remind-carts.ts";
import { makeShipping, shopCore } from "../../checkout/checkout.fixture.ts";
import { getCheckout } from "../../checkout/get-checkout.ts";
import type { CustomerContext } from "../../context.ts";
import { openThread } from "../../support/open-thread.ts";
import { runTx } from "../../transaction.ts";
import { queueMail } from "../queue-mail.ts";
import { sendMail } from "../send-mail.ts";
import { resumeMails, stopMails } from "./change-by-link.ts";
import { linkTo, readLink } from "./mail-link.fixture.ts";
import { movePreferences } from "./move-preferences.ts";
import { myPreferences, setMailLocale, setMailPreference } from "./my-preferences.ts";
import { wantsMail } from "./wants-mail.ts";

const { db, pool } = await testDb();
const make = factories(db);
const core = shopCore(db);
await makeShipping(db);
const HOURS = 3_600_000;

beforeEach(async () => {
  await db.rateLimit.deleteMany();
  await db.cart.deleteMany();
  await db.mailMessage.deleteMany();
  await pool.query("DELETE FROM pgboss.job");
});

async function customer(): Promise<CustomerContext> {
  const { id, name, email } = await make.user();
  return { ...core, customer: { id, name, email } };
}
const set = (ctx: CustomerContext, kind: (typeof OPTIONAL_MAILS)[number], wanted: boolean) =>
  setMailPreference(ctx, { kind, wanted, locale: "fr" });
const wantedOf = async (ctx: CustomerContext) =>
  Object.fromEntries((await myPreferences(ctx)).kinds.map(({ kind, wanted }) => [kind, wanted]));
const consents = (email: string) =>
  db.consentRecord.findMany({
    where: { email, cartId: null },
    orderBy: { createdAt: "asc" },
    select: { purpose: true, granted: true, source: true, locale: true },
  });

/** A letter to a customer about a conversation of theirs. */
async function letter(ctx: CustomerContext) {
  const { email } = ctx.customer;
  const asked = { subject: "Tagine", text: "Where is it?", fileIds: [], key: crypto.randomUUID() };
  const { number } = await openThread(ctx, asked);
  const thread = await db.supportThread.findUniqueOrThrow({ where: { number }, select: { id: true } });
  const key = `thread_answer:${thread.id}`;
  const what = { template: "thread_answer", data: { threadId: thread.id } } as const;
  await runTx(db, (tx) => queueMail(tx, { key, to: email, locale: "ar", ...what }));
  const mail = await db.mailMessage.findUniqueOrThrow({ where: { key } });
  await sendMail(core, { id: mail.id }, { isLast: true });
  return db.mailMessage.findUnique({ where: { key } });
}

describe("what somebody wants", () => {
  test("is what comes anyway, and nothing that wants a yes, until they say otherwise; nobody else's", async () => {
    const [ctx, other] = [await customer(), await customer()];
    const before = await wantedOf(ctx);
    expect(Object.keys(before)).toEqual([...SENT_OPTIONAL_MAILS]);
    expect(before).toMatchObject({ cart_reminder: false, back_in_stock: true, support_reply: true });
    await set(ctx, "support_reply", false);
    const { kinds } = await set(ctx, "cart_reminder", true);
    expect(kinds).toContainEqual({ kind: "cart_reminder", wanted: true });
    expect(await wantedOf(ctx)).toEqual({ ...before, cart_reminder: true, support_reply: false });
    expect(await wantedOf(other)).toEqual(before);
  });

  test("is in the consent log where it wants a yes, once a change, and only there", async () => {
    const ctx = await customer();
    const { email, id } = ctx.customer;
    for (const wanted of [true, true, false]) {
      core.later(1000);
      await set(ctx, "cart_reminder", wanted);
    }
    await set(ctx, "support_reply", false);
    await stopMails(core, linkTo(core, { email, kind: "review_invitation" }));
    const said = { purpose: "REMINDERS", source: "SETTINGS", locale: "fr" };
    expect(await consents(email)).toEqual([
      { ...said, granted: true },
      { ...said, granted: false },
      { purpose: "INVITATIONS", granted: false, source: "MAIL", locale: "en" },
    ]);
    expect(await db.consentRecord.count({ where: { userId: id } })).toBe(3);
  });

  test("goes with the account to another address, where a guest's no stays one", async () => {
    const from = (await customer()).customer.email;
    const to = `new-${from}`;
    await stopMails(core, linkTo(core, { email: from, kind: "support_reply" }));
    await resumeMails(core, linkTo(core, { email: from, kind: "back_in_stock" }));
    await stopMails(core, linkTo(core, { email: to, kind: "back_in_stock" }));
    await runTx(db, (tx) => movePreferences(tx, { from, to }));
    expect(await wantsMail(db, { email: to }, "support_reply")).toBe(false);
    expect(await wantsMail(db, { email: to }, "back_in_stock")).toBe(false);
    expect(await db.mailPreference.count({ where: { email: from } })).toBe(0);
  });

  test("may be read in another language", async () => {
    const ctx = await customer();
    expect(await setMailLocale(ctx, { locale: "ar" })).toMatchObject({ locale: "ar" });
    expect(await db.user.findUnique({ where: { id: ctx.customer.id } })).toMatchObject({ locale: "ar" });
  });
});

describe("a mail that one may do without", () => {
  test("has its own way out, in its language, which works for a guest and an account", async () => {
    const ctx = await customer();
    const { customer: reader } = ctx;
    const mail = await letter(ctx);
    expect(mail).toMatchObject({ state: "KEPT" });
    const link = readLink(mail?.unsubscribe ?? "");
    expect(link).toMatchObject({ kind: "support_reply", locale: "ar" });
    expect(mail?.html).toContain(mail?.unsubscribe?.replaceAll("&", "&amp;"));
    expect(mail?.unsubscribe).not.toContain(reader.email);
    await stopMails(core, link);
    expect(await letter(ctx)).toBeNull();
    expect(await wantsMail(db, { userId: reader.id }, "support_reply")).toBe(false);
    await resumeMails(core, link);
    expect(await letter(ctx)).toMatchObject({ state: "KEPT" });
  });

  test("is of a kind that a person can choose; one that is necessary has no way out", async () => {
    expect(OPTIONAL_MAILS).toEqual(expect.arrayContaining(Object.values(OPTIONAL_TEMPLATES)));
    const data = { name: "Salma", change: "PASSWORD" } as const;
    const notice = { key: "security_notice:1", to: "salma@souk.test", locale: "en", data } as const;
    await runTx(db, (tx) => queueMail(tx, { ...notice, template: "security_notice" }));
    const { id } = await db.mailMessage.findUniqueOrThrow({ where: { key: notice.key } });
    await sendMail(core, { id }, { isLast: true });
    expect(await db.mailMessage.findUnique({ where: { id } })).toMatchObject({
      state: "KEPT",
      unsubscribe: null,
    });
  });
});

describe("whoever wants to be reminded of their carts", () => {
  const begin = async ({ customer: { id } }: CustomerContext) => {
    const { variant } = await make.product();
    await addLine(browser(core, id), { ...market, variantId: variant.id, quantity: 1 });
  };
  const remind = async (ctx: CustomerContext) =>
    (await getCheckout(browser(core, ctx.customer.id), market)).remind;

  test("is, of what lies there already and of what comes, without typing an address", async () => {
    const [early, late, never] = [await customer(), await customer(), await customer()];
    await begin(early);
    await set(early, "cart_reminder", true);
    await set(late, "cart_reminder", true);
    await begin(late);
    await begin(never);
    expect([await remind(early), await remind(late), await remind(never)]).toEqual([true, true, false]);
    core.later(5 * HOURS);
    expect(await remindCarts(core)).toBe(2);
    const mails = await db.mailMessage.findMany({ select: { recipient: true, id: true } });
    expect(new Set(mails.map(({ recipient }) => recipient))).toEqual(
      new Set([early.customer.email, late.customer.email]),
    );
    await set(late, "cart_reminder", false);
    for (const { id } of mails) await sendMail(core, { id }, { isLast: true });
    expect(await db.mailMessage.findMany({ select: { recipient: true } })).toEqual([
      { recipient: early.customer.email },
    ]);
  });

  test("is no more, once they say so", async () => {
    const ctx = await customer();
    await set(ctx, "cart_reminder", true);
    await begin(ctx);
    core.later(1000);
    await set(ctx, "cart_reminder", false);
    expect(await remind(ctx)).toBe(false);
    core.later(5 * HOURS);
    expect(await remindCarts(core)).toBe(0);
  });

  test("keeps that when a guest's cart becomes theirs", async () => {
    const ctx = await customer();
    await set(ctx, "cart_reminder", true);
    const guest = browser(core);
    const { variant } = await make.product();
    await addLine(guest, { ...market, variantId: variant.id, quantity: 1 });
    const { tokenHash } = guest.shopper;
    await db.cart.updateMany({ where: { tokenHash }, data: { userId: ctx.customer.id, tokenHash: null } });
    expect(await remind(ctx)).toBe(true);
  });
});
