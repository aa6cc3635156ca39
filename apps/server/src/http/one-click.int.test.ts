import { mailLink } from "@souk/core/mail/preferences/mail-link";
import { expect, test } from "vitest";
import { ORIGIN, testApp } from "../testing/test-app.ts";

const { request, db, deps, pool } = await testApp();
const email = "salma@souk.test";
const kind = "support_reply";
const pressed = (path: string) =>
  request(path, { method: "POST", body: "List-Unsubscribe=One-Click", headers: { origin: "" } });
const preference = () => db.mailPreference.findUnique({ where: { email_kind: { email, kind } } });
const link = mailLink(deps.core, { email, kind, locale: "en" }).replace(ORIGIN, "");

test("a mail program ends mails with the token in the address alone; without it nothing changes", async () => {
  for (const wrong of [
    link.replace("token=", "token=x"),
    link.replace(kind, "review_answer"),
    link.replace(kind, "security_notice"),
    "/en/unsubscribe",
  ])
    expect((await pressed(wrong)).status, wrong).toBe(204);
  // Programs that look at links before their reader does only read.
  await request(link);
  expect(await db.mailPreference.count()).toBe(0);
  expect((await pressed(link)).status).toBe(204);
  expect(await preference()).toMatchObject({ wanted: false });
  expect((await pressed("/en/track")).status).toBe(403);
});

test("it is told to try again when it wasn't heard, and the address is in none of what it sends", async () => {
  expect(link).not.toContain("salma");
  expect((await pressed(link)).status).toBe(204);
  await pool.query('UPDATE "RateLimit" SET count = 1000');
  const { status, headers } = await pressed(link);
  expect(status).toBe(429);
  expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
});
