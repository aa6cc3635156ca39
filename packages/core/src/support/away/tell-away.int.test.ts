import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { staffContext, testCore } from "../../admin/staff-context.fixture.ts";
import type { CustomerContext, StaffContext } from "../../context.ts";
import { sendMail } from "../../mail/send-mail.ts";
import { closeThread } from "../move-thread.ts";
import { readMyThread } from "../my-threads.ts";
import { openThread } from "../open-thread.ts";
import { postMessage } from "../post-message.ts";
import { replyToThread } from "../staff/answer-thread.ts";
import { assignThread } from "../staff/assign-thread.ts";
import { readThreadByStaff } from "../staff/read-thread.ts";
import { tellAway } from "./tell-away.ts";

const { db } = await testDb();
const make = factories(db);
let now = new Date("2026-11-30T09:00:00Z");
const core = testCore(db, { clock: { now: () => now } });
const minutes = (some: number): void => void (now = new Date(now.getTime() + some * 60_000));
const mine = await staffContext(db, "ADMIN", core);
const other = await staffContext(db, "ADMIN", core);
await db.user.update({ where: { id: mine.staff.id }, data: { locale: "ar" } });

beforeEach(async () => {
  await db.mailMessage.deleteMany();
  await db.supportThread.deleteMany();
});

async function customer(locale = "fr"): Promise<CustomerContext> {
  const { id, name, email } = await make.user();
  await db.user.update({ where: { id }, data: { locale } });
  return { ...core, customer: { id, name, email } };
}
const message = (text: string) => ({ text, fileIds: [], key: crypto.randomUUID() });
const ask = async (ctx: CustomerContext) =>
  (await openThread(ctx, { subject: "Blue tagine", ...message("Is it dishwasher safe?") })).number;
const say = (ctx: CustomerContext, number: number) =>
  postMessage(ctx, { number, ...message("And the lid?") });
const answer = (number: number, ctx: StaffContext = mine) =>
  replyToThread(ctx, { number, ...message("It is, inside and out.") });
const mails = async () =>
  (await db.mailMessage.findMany({ orderBy: { id: "asc" } })).map(({ template, recipient, locale }) => [
    template,
    recipient,
    locale,
  ]);

describe("a customer who is away", () => {
  it("is written to once, some minutes after the last answer, in their language", async () => {
    const ctx = await customer();
    const number = await ask(ctx);
    await readThreadByStaff(mine, { number, seq: 1 });
    await answer(number);
    minutes(4);
    await answer(number);
    minutes(4);
    expect([await tellAway(core), await mails()]).toEqual([0, []]);
    minutes(1);
    expect(await tellAway(core)).toBe(1);
    await answer(number);
    minutes(60);
    expect(await tellAway(core)).toBe(0);
    expect(await mails()).toEqual([["thread_answer", ctx.customer.email, "fr"]]);
    const { id } = await db.mailMessage.findFirstOrThrow();
    await sendMail(core, { id }, { isLast: true });
    const { text, subject } = await db.mailMessage.findUniqueOrThrow({ where: { id } });
    expect(subject).toContain("Blue tagine");
    expect(text).toContain("It is, inside and out.");
    expect(text).toContain(`https://shop.test/fr/account/messages/${number}`);
  });

  it("is not written to of what was read, and again once they have looked in", async () => {
    const ctx = await customer();
    const number = await ask(ctx);
    await answer(number);
    await readMyThread(ctx, { number, seq: 2 });
    minutes(60);
    await readThreadByStaff(mine, { number, seq: 2 });
    expect(await tellAway(core)).toBe(0);
    await answer(number);
    minutes(6);
    expect(await tellAway(core)).toBe(1);
    await readMyThread(ctx, { number, seq: 3 });
    await answer(number);
    minutes(6);
    expect(await tellAway(core)).toBe(1);
    expect(await mails()).toHaveLength(2);
  });

  it("hears once more a day later of what came since, and of the same never", async () => {
    const number = await ask(await customer());
    await answer(number);
    minutes(6);
    await tellAway(core);
    minutes(26 * 60);
    expect(await tellAway(core)).toBe(0);
    await answer(number);
    minutes(6);
    expect(await tellAway(core)).toBe(1);
  });

  it("hears of an answer in what was closed, and of nothing when the account is shut", async () => {
    const [ctx, gone] = [await customer(), await customer()];
    for (const one of [ctx, gone]) {
      const number = await ask(one);
      await answer(number);
      await closeThread(one, { number });
    }
    await db.user.update({ where: { id: gone.customer.id }, data: { disabledAt: now } });
    minutes(6);
    await tellAway(core);
    expect(await mails()).toEqual([["thread_answer", ctx.customer.email, "fr"]]);
  });
});

describe("staff who are away", () => {
  it("are written to: all who may answer, each in their language, and nobody else", async () => {
    const viewer = await staffContext(db, "VIEWER");
    const number = await ask(await customer());
    minutes(6);
    expect(await tellAway(core)).toBe(1);
    expect(await tellAway(core)).toBe(0);
    const told = await mails();
    expect(told).toEqual(
      expect.arrayContaining([
        ["thread_message", mine.staff.email, "ar"],
        ["thread_message", other.staff.email, "en"],
      ]),
    );
    expect(told.map(([, to]) => to)).not.toContain(viewer.staff.email);
    const { id } = await db.mailMessage.findFirstOrThrow({ where: { recipient: other.staff.email } });
    await sendMail(core, { id }, { isLast: true });
    const { text } = await db.mailMessage.findUniqueOrThrow({ where: { id } });
    expect(text).toContain("Is it dishwasher safe?");
    expect(text).toContain(`https://shop.test/admin/support/${number}`);
  });

  it("are whoever sees to it, as long as they may", async () => {
    const ctx = await customer();
    const number = await ask(ctx);
    await assignThread(mine, { number, assigneeId: other.staff.id });
    minutes(6);
    await tellAway(core);
    expect(await mails()).toEqual([["thread_message", other.staff.email, "en"]]);
    await db.mailMessage.deleteMany();
    await readThreadByStaff(other, { number, seq: 2 });
    await say(ctx, number);
    await db.user.update({ where: { id: other.staff.id }, data: { disabledAt: now } });
    minutes(6);
    await tellAway(core);
    await db.user.update({ where: { id: other.staff.id }, data: { disabledAt: null } });
    expect(await mails()).toEqual([["thread_message", mine.staff.email, "ar"]]);
  });

  it("hear nothing of what they have read or answered, nor of what is closed", async () => {
    const ctx = await customer();
    const [read, answered, closed] = [await ask(ctx), await ask(ctx), await ask(ctx)];
    await readThreadByStaff(mine, { number: read, seq: 1 });
    await answer(answered);
    await readMyThread(ctx, { number: answered, seq: 2 });
    await closeThread(ctx, { number: closed });
    minutes(6);
    expect([await tellAway(core), await mails()]).toEqual([0, []]);
  });
});
