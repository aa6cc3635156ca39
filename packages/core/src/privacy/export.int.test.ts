import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { codeOf } from "../identity/people.fixture.ts";
import { unseal } from "../mail/seal.ts";
import { askForExport } from "./ask-for-export.ts";
import { openExport } from "./open-export.ts";
import { MARK, privacyScene, street } from "./privacy.fixture.ts";
import { runPrivacyClock } from "./run-clock.ts";
import { writeExport } from "./write-export.ts";

const DAY = 86_400_000;
const test = await testDb();
const { db, pool } = test;
const scene = await privacyScene(test, factories(db));
const { core } = scene;
const later = (days: number) => ({
  ...core,
  ip: null,
  clock: { now: () => new Date(core.clock.now().getTime() + days * DAY) },
});
const File = z.object({
  about: z.string(),
  data: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

async function work(): Promise<void> {
  const { rows } = await pool.query(`DELETE FROM pgboss.job WHERE name = 'privacy.export' RETURNING data`);
  for (const { data } of rows) {
    await writeExport(core, data);
    await writeExport(core, data);
  }
}

async function tokenFor(email: string): Promise<string> {
  const mail = await db.mailMessage.findFirstOrThrow({
    where: { recipient: email, template: "data_export" },
  });
  return unseal(core.config.secret, mail.key, mail.sealed ?? "");
}

async function exported(person: Awaited<ReturnType<typeof scene.person>>) {
  await askForExport(person.ctx, { locale: "en" });
  await work();
  const token = await tokenFor(person.email);
  const { json } = await openExport(later(0), { token });
  return { token, json, ...File.parse(JSON.parse(json)) };
}

beforeEach(async () => {
  await db.privacyRequest.deleteMany();
  await db.mailMessage.deleteMany();
  await db.rateLimit.deleteMany();
});

describe("an export", () => {
  it("has all of a person's data, and nothing of anybody else or that opens something", async () => {
    const salma = await scene.person();
    const rival = await scene.person();
    const own = await scene.order(salma.email, salma.id);
    const asGuest = await scene.order(salma.email, null);
    const others = await scene.order(rival.email, rival.id);
    await scene.traces(salma, own);
    const { about, data, json } = await exported(salma);
    expect(about).toBe(salma.email);
    expect(data["User"]).toEqual([expect.objectContaining({ id: salma.id, email: salma.email })]);
    expect(new Set(data["Order"]?.map(({ number }) => number))).toEqual(new Set([own, asGuest]));
    expect(data["OrderLine"]).toHaveLength(2);
    expect(data["Address"]).toEqual([
      expect.objectContaining({ fullName: street.fullName, phone: street.phone }),
    ]);
    expect(data["StockAlert"]).toHaveLength(1);
    // Which files were sent; the files themselves are in the conversation.
    expect(data["SupportFile"]).toEqual([
      expect.objectContaining({ name: `${MARK} receipt.pdf`, kind: "PDF" }),
      expect.objectContaining({ name: `for ${MARK}.pdf` }),
    ]);
    expect(data["SupportFile"]?.some((file) => "content" in file)).toBe(false);
    expect(data["ReviewPhoto"]).toEqual([expect.objectContaining({ width: 8, height: 4 })]);
    expect(data["ReviewPhoto"]?.some((photo) => "large" in photo || "small" in photo)).toBe(false);
    expect(data["Session"]).toEqual([expect.not.objectContaining({ token: expect.anything() })]);
    for (const secret of [
      rival.email,
      String(others),
      `token-${salma.id}`,
      "hash-of-9",
      "rang",
      scene.staff.staff.name,
    ])
      expect(json, secret).not.toContain(secret);
  });

  it("has what guests ordered under an address only once it was verified", async () => {
    const typed = await scene.person(false);
    await scene.order(typed.email, null);
    expect((await exported(typed)).data["Order"]).toBeUndefined();
    await db.user.update({ where: { id: typed.id }, data: { emailVerified: true } });
    await db.mailMessage.deleteMany();
    expect((await exported(typed)).data["Order"]).toHaveLength(1);
  });

  it("can be fetched by the mailed link alone, until it is over; then the file is gone", async () => {
    const salma = await scene.person();
    const { token } = await exported(salma);
    const other = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
    expect(await codeOf(openExport(later(0), { token: other }))).toBe("LINK_EXPIRED");
    expect((await openExport(later(2), { token })).name).toMatch(/^souk-data-.*\.json$/);
    expect(await codeOf(openExport(later(4), { token }))).toBe("LINK_EXPIRED");
    await runPrivacyClock(later(2));
    expect(await db.dataExport.count()).toBe(1);
    await runPrivacyClock(later(4));
    expect(await db.dataExport.count()).toBe(0);
  });

  it("is one while it is being written, and three a day", async () => {
    const salma = await scene.person();
    await Promise.all([1, 2].map(() => askForExport(salma.ctx, { locale: "en" })));
    expect(await db.privacyRequest.count()).toBe(1);
    await askForExport(salma.ctx, { locale: "en" });
    expect(await codeOf(askForExport(salma.ctx, { locale: "en" }))).toBe("TOO_MANY_REQUESTS");
  });
});
