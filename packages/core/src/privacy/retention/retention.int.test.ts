import type { RetentionName } from "@souk/contracts";
import { testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { forgetOld } from "./forget-old.ts";
import { keptThreads } from "./kept-threads.fixture.ts";
import { keptMessage, keptRequest } from "./kept.fixture.ts";
import { keptThings } from "./retention.fixture.ts";
import { retentionPeriods } from "./retention-periods.ts";

const { db } = await testDb();
const DAY = 86_400_000;
const start = new Date("2026-03-01T00:00:00Z");
let now = start;
const core = { db, clock: { now: () => now } };
const periods = await retentionPeriods(core);

const { text, variant, person, cart, payment, event, mail, alert } = keptThings({ db }, start);

/** Makes one of what each period is about, of use for the last time at `start`; says whether it is still there. */
const kept: { readonly [Name in RetentionName]: () => Promise<() => Promise<boolean>> } = {
  SIGN_INS: async () => {
    const { id } = await db.session.create({
      data: { userId: await person(), token: text(), expiresAt: start },
    });
    return async () => (await db.session.count({ where: { id } })) > 0;
  },
  IMPORT_ROWS: async () => {
    const job = { format: "souk", filename: "a.csv", columns: [], actorName: "Staff", createdAt: start };
    const { id } = await db.importJob.create({
      data: { ...job, state: "DONE", rows: { create: { line: 2, group: 0, cells: [] } } },
    });
    return async () => {
      expect(await db.importJob.count({ where: { id } })).toBe(1);
      return (await db.importRow.count({ where: { jobId: id } })) > 0;
    };
  },
  STOCK_ALERTS: async () => {
    const { id } = await alert({ cancelledAt: start });
    return async () => (await db.stockAlert.count({ where: { id } })) > 0;
  },
  STOCK_WAITS: async () => {
    const { id } = await alert();
    return async () => (await db.stockAlert.count({ where: { id } })) > 0;
  },
  BLOCKED_CONTENT: async () => {
    const id = text();
    const seen = { directive: "img-src", blocked: "inline", page: "/", source: "" };
    await db.cspReport.create({ data: { id, ...seen, firstSeenAt: start, lastSeenAt: start } });
    return async () => (await db.cspReport.count({ where: { id } })) > 0;
  },
  GUEST_CARTS: async () => {
    const { id } = await cart({ email: "guest@souk.test" });
    const { id: variantId } = await variant();
    await db.cartLine.create({ data: { cartId: id, variantId, quantity: 1, seenPrice: 100 } });
    const { id: paymentId } = await payment({ cartId: id, state: "DECLINED" });
    return async () => {
      expect(await db.payment.count({ where: { id: paymentId } })).toBe(1);
      return (await db.cart.count({ where: { id } })) > 0;
    };
  },
  ACCOUNT_CARTS: async () => {
    const { id } = await cart({ tokenHash: null, userId: await person() });
    return async () => (await db.cart.count({ where: { id } })) > 0;
  },
  GUEST_SAVED: async () => {
    const { id: variantId } = await variant();
    const { id } = await db.savedLine.create({
      data: { tokenHash: text(), variantId, quantity: 1, createdAt: start },
    });
    const { productId } = await db.variant.findUniqueOrThrow({ where: { id: variantId } });
    const wish = await db.wishlistItem.create({
      data: { tokenHash: text(), productId, addedPrice: 1, addedCurrency: "MAD", createdAt: start },
    });
    return async () => {
      const wishes = await db.wishlistItem.count({ where: { id: wish.id } });
      const lines = await db.savedLine.count({ where: { id } });
      expect(wishes).toBe(lines);
      return lines > 0;
    };
  },
  SEARCHES: async () => {
    const query = text();
    await db.searchLog.create({ data: { day: start, locale: "en", query, results: 1 } });
    return async () => (await db.searchLog.count({ where: { query } })) > 0;
  },
  PAYMENT_EVENTS: async () => {
    const { id } = await event("PROCESSED");
    return async () => (await db.providerEvent.count({ where: { id } })) > 0;
  },
  FRAUD_TRACES: async () => {
    const { id } = await payment({ addressHash: "a", cardFingerprint: "b", state: "CAPTURED" });
    return async () => {
      const { addressHash, cardFingerprint } = await db.payment.findUniqueOrThrow({ where: { id } });
      expect(addressHash === null).toBe(cardFingerprint === null);
      return addressHash !== null;
    };
  },
  AUDIT_ORIGINS: async () => {
    const what = { actorName: "Staff", action: "a", entity: "product", entityId: text(), createdAt: start };
    const { id } = await db.auditLog.create({ data: { ...what, ip: "203.0.113.9", userAgent: "Browser" } });
    return async () => {
      const { ip, userAgent, actorName } = await db.auditLog.findUniqueOrThrow({ where: { id } });
      expect(actorName).toBe("Staff");
      expect(ip === null).toBe(userAgent === null);
      return ip !== null;
    };
  },
  ...keptThreads(db, person, start),
  ACCOUNT_EVENTS: async () => {
    const { id } = await db.accountEvent.create({
      data: { userId: await person(), kind: "SIGNED_IN", device: "Firefox, Linux", createdAt: start },
    });
    return async () => (await db.accountEvent.count({ where: { id } })) > 0;
  },
  IMPERSONATIONS: async () => {
    const who = { customerId: await person(), staffId: await person(), staffName: "Staff" };
    const when = { opensUntil: start, endsAt: start, endedAt: start, createdAt: start };
    const { id } = await db.impersonation.create({
      data: { ...who, ...when, reason: "Asked for help", tokenHash: text() },
    });
    return async () => (await db.impersonation.count({ where: { id } })) > 0;
  },
  CONTACT_ARCHIVE: () => keptMessage(db, start, { state: { not: "ARCHIVED" } }),
  CONTACT_MESSAGES: () => keptMessage(db, start),
  PRIVACY_REQUESTS: () => keptRequest(db, start),
  MAILS: async () => {
    const { id } = await mail("FAILED");
    return async () => (await db.mailMessage.count({ where: { id } })) > 0;
  },
};

test("what is kept for the shortest time is told first", () => {
  const days = periods.map((period) => period.days);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
});

test.each(periods)("$name is kept for $days days, and forgotten then", async ({ name, days }) => {
  now = start;
  const isThere = await kept[name]();
  now = new Date(start.getTime() + days * DAY);
  await forgetOld(core);
  expect(await isThere()).toBe(true);
  // The day is over: searches are counted by days.
  now = new Date(now.getTime() + DAY);
  await forgetOld(core);
  expect(await isThere()).toBe(false);
});

test("what is still of use stays for ever", async () => {
  now = start;
  const userId = await person();
  const session = await db.session.create({
    data: { userId, token: text(), expiresAt: new Date(start.getTime() + 9000 * DAY) },
  });
  const draft = await cart({ status: "DRAFT" });
  const ordered = await cart({ status: "ORDERED" });
  const paid = await cart();
  await payment({ cartId: paid.id, state: "CAPTURED" });
  const [failed, queued] = [await event("FAILED"), await mail("QUEUED")];
  const request = await db.privacyRequest.create({
    data: { kind: "ERASURE", email: "b@souk.test", locale: "en", requestedBy: "CUSTOMER", dueAt: start },
  });
  now = new Date(start.getTime() + 8000 * DAY);
  await forgetOld(core);
  expect(await db.session.count({ where: { id: session.id } })).toBe(1);
  expect(await db.cart.count({ where: { id: { in: [draft.id, ordered.id, paid.id] } } })).toBe(3);
  expect(await db.providerEvent.count({ where: { id: failed.id } })).toBe(1);
  expect(await db.mailMessage.count({ where: { id: queued.id } })).toBe(1);
  expect(await db.privacyRequest.count({ where: { id: request.id } })).toBe(1);
});

test("mails are kept for as long as the settings say", async () => {
  const { days } = periods.find(({ name }) => name === "MAILS") ?? {};
  await db.setting.create({ data: { key: "settings.mails", value: { keepDays: 7 } } });
  const { id } = await mail("FAILED");
  now = new Date(start.getTime() + 8 * DAY);
  await forgetOld(core);
  expect(days).toBe(365);
  expect(await db.mailMessage.count({ where: { id } })).toBe(0);
});
