import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../identity/people.fixture.ts";
import { privacyScene } from "../../privacy/privacy.fixture.ts";
import { runPrivacyClock } from "../../privacy/run-clock.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { grantCredit } from "../../gift-cards/grant-credit.ts";
import { privacyOverview } from "../../privacy/privacy-overview.ts";
import { cancelRequest } from "./cancel-request.ts";
import { erasureLoss } from "./erasure-loss.ts";
import { listRequests } from "./list-requests.ts";
import { startRequest } from "./start-request.ts";

const DAY = 86_400_000;
const test = await testDb();
const { db } = test;
const scene = await privacyScene(test, factories(db));
const staff = await staffContext(db, "ADMIN", scene.core);
const erasure = (email: string) => startRequest(staff, { kind: "ERASURE", email, locale: "fr" });
const inDays = (days: number) => ({
  ...scene.core,
  clock: { now: () => new Date(scene.core.clock.now().getTime() + days * DAY) },
});

describe("requests that staff start", () => {
  it("erases what a guest left under an address, told to that address, and audited", async () => {
    const email = "guest@example.test";
    const number = await scene.order(email, null);
    await scene.finish(number);
    const { id, hasAccount, state } = await erasure(email);
    expect({ hasAccount, state }).toEqual({ hasAccount: false, state: "OPEN" });
    // Once more is the same one, and no second entry.
    expect((await erasure(email)).id).toBe(id);
    const entries = await db.auditLog.findMany({
      where: { entityId: id },
      select: { action: true, after: true },
    });
    expect(entries).toEqual([{ action: "privacy.erase", after: { member: email } }]);
    expect(
      await db.mailMessage.findFirst({
        where: { recipient: email, template: "erasure_asked" },
        select: { locale: true },
      }),
    ).toEqual({ locale: "fr" });
    await runPrivacyClock(inDays(15));
    expect((await db.order.findFirstOrThrow({ where: { number } })).email).toMatch(/@erased\.invalid$/);
    const { items } = await listRequests(staff, { kind: "ERASURE", limit: 10 });
    expect(items).toEqual([
      expect.objectContaining({ id, state: "DONE", email: `erased-${id}@erased.invalid` }),
    ]);
    // The log tells that it was done, not to whom.
    expect(await db.auditLog.findMany({ where: { entityId: id }, select: { after: true } })).toEqual([
      { after: { member: "[erased]" } },
    ]);
  });

  it("is cancelled by staff, once, with an entry", async () => {
    const { email } = await scene.person();
    const { id } = await erasure(email);
    expect(await cancelRequest(staff, { id })).toMatchObject({ state: "CANCELLED" });
    expect(await codeOf(cancelRequest(staff, { id }))).toBe("NOT_FOUND");
    expect(await db.auditLog.count({ where: { entityId: id, action: "privacy.cancel" } })).toBe(1);
    await runPrivacyClock(inDays(20));
    expect(await db.user.count({ where: { email } })).toBe(1);
  });

  it("is refused for an address that nobody left, and for staff", async () => {
    expect(await codeOf(erasure("nobody@example.test"))).toBe("NOT_FOUND");
    expect(await codeOf(erasure(staff.staff.email))).toBe("STAFF_ACCOUNT");
    expect(
      await startRequest(staff, { kind: "EXPORT", email: staff.staff.email, locale: "en" }),
    ).toMatchObject({ state: "OPEN", kind: "EXPORT" });
  });

  it("is known before to lose what is left of the owner's credit, and nobody else's", async () => {
    const [owner, other] = [await scene.person(), await scene.person()];
    const loss = async (email: string) => (await erasureLoss(staff, { email })).credit;
    expect(await loss(owner.email)).toEqual([]);
    const reason = "For the wait";
    await grantCredit(staff, { email: owner.email, amount: 6500, currency: "MAD", reason });
    const { id } = await grantCredit(staff, { email: owner.email, amount: 700, currency: "EUR", reason });
    const left = [
      { currency: "EUR", amount: 700 },
      { currency: "MAD", amount: 6500 },
    ];
    expect(await loss(owner.email)).toEqual(left);
    expect((await privacyOverview(owner.ctx)).credit).toEqual(left);
    // Stopped, it is theirs still; spent, there is nothing to lose.
    await db.giftCard.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await loss(owner.email)).toEqual(left);
    await db.giftCard.update({ where: { id }, data: { balance: 0 } });
    expect(await loss(owner.email)).toEqual(left.slice(1));
    expect(await loss(other.email)).toEqual([]);
    expect((await privacyOverview(other.ctx)).credit).toEqual([]);
    expect(await loss("nobody@example.test")).toEqual([]);
  });

  it("pages through them, newest first", async () => {
    const all = await listRequests(staff, { limit: 100 });
    const first = await listRequests(staff, { limit: 1 });
    const second = await listRequests(staff, { limit: 1, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...second.items]).toEqual(all.items.slice(0, 2));
    expect(all.items.length).toBeGreaterThan(2);
  });
});
