import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { checkInvariants } from "../inventory/invariants.ts";
import { codeOf } from "../identity/people.fixture.ts";
import { issueDue } from "../invoices/issue-due.ts";
import { askForErasure } from "./ask-for-erasure.ts";
import { MARK, privacyScene, street } from "./privacy.fixture.ts";
import { privacyOverview } from "./privacy-overview.ts";
import { runPrivacyClock } from "./run-clock.ts";
import { takeBackErasure } from "./take-back-erasure.ts";

const DAY = 86_400_000;
const test = await testDb();
const { db } = test;
const scene = await privacyScene(test, factories(db));
const { core } = scene;
const asked = { password: "password1", locale: "en" } as const;
/** With the clock some days ahead of now. */
const inDays = (days: number) => ({
  ...core,
  clock: { now: () => new Date(core.clock.now().getTime() + days * DAY) },
});

beforeEach(async () => {
  await db.privacyRequest.deleteMany();
  await db.rateLimit.deleteMany();
});

describe("erasure", () => {
  it("leaves nothing of a person in any table but in the books, and the books add up", async () => {
    const salma = await scene.person();
    const rival = await scene.person(true, "Idir Alami");
    const own = await scene.order(salma.email, salma.id);
    const asGuest = await scene.order(salma.email, null);
    await scene.finish(own);
    await scene.finish(asGuest);
    await scene.traces(salma, own);
    await issueDue(core);
    const needles = [salma.email, MARK, "rang", street.phone];
    await db.user.update({ where: { id: rival.id }, data: { email: "idir@example.test" } });
    const before = await scene.found(needles);
    expect(before.length).toBeGreaterThan(10);
    expect(await db.supportFile.count({ where: { userId: salma.id } })).toBe(2);
    expect(await db.reviewPhoto.count({ where: { userId: salma.id } })).toBe(1);
    const total = await db.order.findMany({
      select: { number: true, total: true, state: true },
      orderBy: { number: "asc" },
    });

    await askForErasure(salma.ctx, asked);
    await runPrivacyClock(inDays(13));
    expect(await scene.found([salma.email])).toEqual(expect.arrayContaining(["User.email", "Order.email"]));
    await runPrivacyClock(inDays(15));
    // Counters of tries live for a day at most.
    await db.rateLimit.deleteMany();

    // The bytes as well.
    expect(await db.supportFile.count()).toBe(0);
    expect(await db.reviewPhoto.count()).toBe(0);
    // The last mail, forgotten soon, and the invoices.
    expect(await scene.found(needles)).toEqual(["Invoice.data", "MailMessage.recipient"]);
    expect(
      await db.order.findMany({
        select: { number: true, total: true, state: true },
        orderBy: { number: "asc" },
      }),
    ).toEqual(total);
    expect(await checkInvariants(db)).toEqual([]);
    const user = await db.user.findUniqueOrThrow({ where: { id: salma.id } });
    expect(user).toMatchObject({ name: "[erased]", emailVerified: false });
    expect([user.disabledAt, user.deletedAt]).not.toContain(null);
    expect(await db.session.count({ where: { userId: salma.id } })).toBe(0);
    // Nobody else's.
    expect(await db.user.findUniqueOrThrow({ where: { id: rival.id } })).toMatchObject({
      name: "Idir Alami",
      email: "idir@example.test",
    });
    expect(await db.session.count({ where: { userId: rival.id } })).toBe(1);
    const mail = await db.mailMessage.findFirst({
      where: { recipient: salma.email },
      select: { template: true },
    });
    expect(mail).toEqual({ template: "erasure_done" });
  });

  it("is taken back until it is done, and not after", async () => {
    const salma = await scene.person();
    await askForErasure(salma.ctx, asked);
    expect(await askForErasure(salma.ctx, asked)).toMatchObject({
      erasure: { state: "OPEN" },
      coolingOffDays: 14,
    });
    expect(await db.privacyRequest.count()).toBe(1);
    expect(await takeBackErasure(salma.ctx)).toMatchObject({ erasure: null });
    await runPrivacyClock(inDays(20));
    expect((await db.user.findUniqueOrThrow({ where: { id: salma.id } })).email).toBe(salma.email);
    expect(await codeOf(takeBackErasure(salma.ctx))).toBe("NOT_FOUND");
  });

  it("waits for an order that is under way, says which, and is done after it", async () => {
    const salma = await scene.person();
    const number = await scene.order(salma.email, salma.id);
    await askForErasure(salma.ctx, asked);
    await runPrivacyClock(inDays(15));
    expect(await privacyOverview(salma.ctx)).toMatchObject({ erasure: { state: "OPEN", waitsFor: number } });
    expect((await db.order.findFirstOrThrow({ where: { number } })).email).toBe(salma.email);
    await scene.finish(number);
    await runPrivacyClock(inDays(16));
    expect((await db.order.findFirstOrThrow({ where: { number } })).email).toMatch(/@erased\.invalid$/);
  });

  it("leaves alone what others ordered under an address that was never verified", async () => {
    const typed = await scene.person(false);
    const number = await scene.order(typed.email, null);
    await scene.finish(number);
    await askForErasure(typed.ctx, asked);
    await runPrivacyClock(inDays(15));
    expect((await db.user.findUniqueOrThrow({ where: { id: typed.id } })).name).toBe("[erased]");
    expect((await db.order.findFirstOrThrow({ where: { number } })).email).toBe(typed.email);
  });

  it("wants the password, and no role", async () => {
    const salma = await scene.person();
    expect(await codeOf(askForErasure(salma.ctx, { ...asked, password: "wrong" }))).toBe("WRONG_PASSWORD");
    await db.user.update({ where: { id: salma.id }, data: { role: "ADMIN" } });
    expect(await codeOf(askForErasure(salma.ctx, asked))).toBe("STAFF_ACCOUNT");
    expect(await db.privacyRequest.count()).toBe(0);
  });

  it("is done once by two clocks at once, whole or not at all", async () => {
    const salma = await scene.person();
    await askForErasure(salma.ctx, asked);
    await Promise.all([
      runPrivacyClock(inDays(15)),
      runPrivacyClock(inDays(15)),
      runPrivacyClock(inDays(15)),
    ]);
    expect(await db.mailMessage.count({ where: { recipient: salma.email } })).toBe(1);
    expect(await db.privacyRequest.findMany({ select: { state: true } })).toEqual([{ state: "DONE" }]);
  });
});
