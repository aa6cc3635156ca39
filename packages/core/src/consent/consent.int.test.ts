import { randomUUID } from "node:crypto";
import { CONSENT_TEXT } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { listConsents } from "../admin/privacy/list-consents.ts";
import { staffContext } from "../admin/staff-context.fixture.ts";
import { browser } from "../cart/cart.fixture.ts";
import { shopCore } from "../checkout/checkout.fixture.ts";
import { myConsents } from "./my-consents.ts";
import { saveConsent } from "./save-consent.ts";

const { db } = await testDb();
const make = factories(db);
const core = shopCore(db);
const staff = await staffContext(db, "ADMIN", core);
const said = { text: CONSENT_TEXT, locale: "fr", source: "BANNER" } as const;

beforeEach(async () => {
  await db.consentRecord.deleteMany();
});

describe("the consent log", () => {
  it("has each answer to each purpose: which device, when, under which words; the last one doesn't replace the first", async () => {
    const device = randomUUID();
    await saveConsent(browser(core), { ...said, device, granted: ["RECENT"] });
    await saveConsent(browser(core), { ...said, device, granted: [], source: "SETTINGS" });
    const { items } = await listConsents(staff, { who: device, limit: 10 });
    const answers = items.map(
      ({ purpose, granted, source }) => `${purpose} ${granted ? "yes" : "no"} ${source}`,
    );
    expect(new Set(answers)).toEqual(
      new Set(["RECENT no SETTINGS", "RECENT yes BANNER", "STATISTICS no BANNER", "STATISTICS no SETTINGS"]),
    );
    expect(items).toHaveLength(4);
    expect(items[0]).toMatchObject({ device, email: null, text: CONSENT_TEXT, locale: "fr" });
    expect((await listConsents(staff, { who: randomUUID(), limit: 10 })).items).toEqual([]);
  });

  it("tells staff, and the owner of an account, what was said signed in, and nobody else's", async () => {
    const [salma, idir] = [await make.user(), await make.user()];
    for (const { id } of [salma, idir])
      await saveConsent(browser(core, id), { ...said, device: randomUUID(), granted: ["STATISTICS"] });
    const { items } = await listConsents(staff, { who: salma.email, limit: 10 });
    expect(items.map(({ email }) => email)).toEqual([salma.email, salma.email]);
    const mine = await myConsents({ ...core, customer: { ...salma, name: "Salma" } });
    expect(mine.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
    const first = await listConsents(staff, { limit: 3 });
    const rest = await listConsents(staff, { limit: 3, cursor: first.nextCursor ?? "" });
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([3, 1, null]);
  });

  it("can't be rewritten", async () => {
    await saveConsent(browser(core), { ...said, device: randomUUID(), granted: [] });
    await expect(db.consentRecord.updateMany({ data: { granted: true } })).rejects.toThrow(
      /cannot be changed/,
    );
    await expect(db.consentRecord.updateMany({ data: { createdAt: new Date(0) } })).rejects.toThrow(
      "cannot be changed",
    );
    // Positive control: whose it was can be taken away.
    await db.consentRecord.updateMany({ data: { device: null } });
  });
});
