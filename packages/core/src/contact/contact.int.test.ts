import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { testCore } from "../admin/staff-context.fixture.ts";
import { codeOf } from "../identity/people.fixture.ts";
import { sendMail } from "../mail/send-mail.ts";
import { contactWays } from "./contact-ways.ts";
import { countClick } from "./count-click.ts";
import { written, writer } from "./contact.fixture.ts";
import { FILL_MS, formToken } from "./form-token.ts";
import { sendContact } from "./send-contact.ts";

const { db } = await testDb();
const make = factories(db);
const core = testCore(db);
const guest = writer(core);
const SENT = { state: "SENT" };

const support = (value: object) =>
  db.setting.upsert({
    where: { key: "settings.support" },
    create: { key: "settings.support", value },
    update: { value },
  });
const kept = () => db.contactMessage.count();
const mails = async () =>
  (await db.mailMessage.findMany({ orderBy: { key: "asc" } })).map(({ template, recipient, locale }) => [
    template,
    recipient,
    locale,
  ]);

beforeEach(async () => {
  await db.contactMessage.deleteMany();
  await db.mailMessage.deleteMany();
  await db.rateLimit.deleteMany();
  await support({ email: "help@souk.test", locale: "en" });
});

describe("a message", () => {
  it("is kept with its account, and told to staff and to whoever wrote", async () => {
    const { id: userId } = await make.user();
    const ctx = writer(core, { userId });
    expect(await sendContact(ctx, written(core, { orderNumber: 12 }))).toEqual(SENT);
    expect(await db.contactMessage.findFirstOrThrow()).toMatchObject({
      userId,
      state: "NEW",
      email: "salma@example.test",
      orderNumber: 12,
      topic: "DELIVERY",
      text: "When does my parcel arrive?",
    });
    expect(await mails()).toEqual([
      ["contact_message", "help@souk.test", "en"],
      ["contact_received", "salma@example.test", "fr"],
    ]);
  });

  it("can't be used to write to others: what was typed goes to staff alone", async () => {
    const spam = "Buy at https://spam.example now";
    await sendContact(guest, written(core, { name: spam, text: spam }));
    for (const { id } of await db.mailMessage.findMany()) await sendMail(core, { id }, { isLast: true });
    const bodies = await db.mailMessage.findMany({ orderBy: { key: "asc" } });
    expect(bodies.map(({ state, text }) => [state, text?.includes("spam.example")])).toEqual([
      ["KEPT", true],
      ["KEPT", false],
    ]);
    expect(JSON.stringify(bodies[1])).not.toContain("spam.example");
  });

  it("sent twice, and at once, is one; another text under its key is a conflict", async () => {
    const input = written(core);
    const answers = await Promise.all([1, 2, 3].map(() => sendContact(guest, input)));
    expect(answers).toEqual([SENT, SENT, SENT]);
    expect(await sendContact(guest, input)).toEqual(SENT);
    expect(await kept()).toBe(1);
    expect(await mails()).toHaveLength(2);
    expect(await codeOf(sendContact(guest, { ...input, text: "Something else now" }))).toBe(
      "IDEMPOTENCY_CONFLICT",
    );
  });

  it("goes to the shop's own address where support has none, and to nobody where there is none", async () => {
    await support({ autoReply: false });
    await sendContact(guest, written(core));
    expect(await mails()).toEqual([]);
    await db.setting.create({ data: { key: "settings.shop", value: { email: "shop@souk.test" } } });
    await sendContact(guest, written(core));
    expect(await mails()).toEqual([["contact_message", "shop@souk.test", "en"]]);
    await db.setting.delete({ where: { key: "settings.shop" } });
    expect(await kept()).toBe(2);
  });
});

describe("programs", () => {
  it.each([
    ["who fill what nobody sees", { homepage: "https://spam.example" }],
    ["without a form", { token: "" }],
    ["with a form of their own making", { token: "opened-just-now" }],
    [
      "who fill it in with a token of another secret",
      { homepage: "x", token: formToken("another", core.clock.now()) },
    ],
  ])("%s are answered like people, and nothing is kept", async (_, over) => {
    expect(await sendContact(guest, written(core, over))).toEqual(SENT);
    expect(await kept()).toBe(0);
    expect(await mails()).toEqual([]);
    expect(await db.rateLimit.count()).toBe(0);
  });

  it("who are too fast are asked to wait; the same sent again then is kept", async () => {
    const token = formToken(core.config.secret, core.clock.now());
    const input = written(core, { token });
    const answer = await sendContact(guest, input);
    expect(answer).toMatchObject({ state: "WAIT", form: { token } });
    expect(await kept()).toBe(0);
    const later = { ...guest, clock: { now: () => new Date(core.clock.now().getTime() + FILL_MS) } };
    expect(await sendContact(later, input)).toEqual(SENT);
    expect(await kept()).toBe(1);
  });

  it.each([
    ["of days ago", 3 * 86_400_000, {}],
    [
      "opened before the shop's secret changed",
      0,
      { token: formToken("the secret before", core.clock.now()) },
    ],
  ])("a form %s is given a new token, and its message isn't lost", async (_, age, over) => {
    const days = { now: () => new Date(core.clock.now().getTime() + age) };
    const answer = await sendContact({ ...guest, clock: days }, written(core, over));
    if (answer.state !== "WAIT") throw new Error("it was taken at once");
    expect(answer.form.waitMs).toBe(FILL_MS);
    expect(await kept()).toBe(0);
    const after = { now: () => new Date(days.now().getTime() + FILL_MS + 1000) };
    const again = written(core, { token: answer.form.token });
    expect(await sendContact({ ...guest, clock: after }, again)).toEqual(SENT);
    expect(await kept()).toBe(1);
  });
});

describe("limits", () => {
  it("stop one address after five messages an hour, whatever network they come from", async () => {
    const send = (ip: string) => codeOf(sendContact(writer(core, { ip }), written(core)));
    for (let at = 1; at <= 5; at += 1) expect(await send(`203.0.113.${at}`)).toBe("done");
    expect(await send("203.0.113.99")).toBe("TOO_MANY_REQUESTS");
    expect(await kept()).toBe(5);
    // To an address that may be anybody's, the answer by itself goes twice a day.
    expect((await mails()).filter(([template]) => template === "contact_received")).toHaveLength(2);
    expect((await mails()).filter(([template]) => template === "contact_message")).toHaveLength(5);
  });

  it("stop one network, a whole /64 being one", async () => {
    const send = (at: number, ip: string) =>
      codeOf(sendContact(writer(core, { ip }), written(core, { email: `a${at}@example.test` })));
    for (let at = 1; at <= 20; at += 1) expect(await send(at, `2001:db8:1:1::${at}`)).toBe("done");
    expect(await send(21, "2001:db8:1:1:ffff::1")).toBe("TOO_MANY_REQUESTS");
    expect(await send(21, "2001:db8:1:2::1")).toBe("done");
  });
});

it("tells by what else the shop is reached, in the reader's language or in English", async () => {
  const tags: string[] = [];
  const ctx = { settings: core.settings, tag: (...names: string[]) => void tags.push(...names) };
  await support({
    whatsapp: "+212600112233",
    phone: "+212522112233",
    hours: { en: "9 to 6", fr: "9 h à 18 h" },
  });
  const ways = { whatsapp: "212600112233", phone: "+212522112233" };
  expect(await contactWays(ctx, { locale: "fr" })).toEqual({ ...ways, hours: "9 h à 18 h" });
  expect(await contactWays(ctx, { locale: "ar" })).toEqual({ ...ways, hours: "9 to 6" });
  await support({});
  expect(await contactWays(ctx, { locale: "ar" })).toEqual({ whatsapp: "", phone: "", hours: "" });
  expect(tags).toContain("settings");
});

it("counts clicks by day, way and kind of page, at once too", async () => {
  const click = (place: "CONTACT" | "ORDER", at: string) =>
    countClick({ db, clock: { now: () => new Date(at) } }, { way: "PHONE", place });
  const days = ["2026-11-29T00:30:00Z", "2026-11-29T23:30:00Z", "2026-11-30T00:30:00Z"];
  await Promise.all(days.map((at) => click("CONTACT", at)));
  await click("ORDER", "2026-11-30T10:00:00Z");
  const rows = await db.contactClick.findMany({ orderBy: [{ day: "asc" }, { place: "asc" }] });
  expect(rows.map(({ day, place, count }) => [day.toISOString().slice(0, 10), place, count])).toEqual([
    ["2026-11-29", "CONTACT", 2],
    ["2026-11-30", "CONTACT", 1],
    ["2026-11-30", "ORDER", 1],
  ]);
});
