import { MOST_REPORTS } from "@souk/core/csp/store-report";
import { Hono } from "hono";
import { beforeEach, expect, test } from "vitest";
import { ORIGIN, testApp } from "../testing/test-app.ts";
import { cspReportRoutes } from "./csp-reports.ts";
import type { AppEnv } from "./types.ts";

const { db, deps, request, signedInAs, asNewBrowser } = await testApp();

const report = (page: string, blocked = "https://evil.example/a.js") => ({
  "csp-report": {
    "document-uri": `${ORIGIN}${page}`,
    "blocked-uri": blocked,
    "effective-directive": "script-src-elem",
  },
});
const body = (value: object): RequestInit => ({
  method: "POST",
  body: JSON.stringify(value),
  headers: { "content-type": "application/csp-report" },
});

/** Each its own endpoint, which has counted nobody yet. */
function endpoint() {
  const app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    c.set("ip", "203.0.113.1");
    await next();
  });
  app.route("/", cspReportRoutes(deps.core, { origins: [ORIGIN] }));
  return async (value: object) => (await app.request("/", body(value))).status;
}

beforeEach(() => db.cspReport.deleteMany());

test("pages name the address, and a report sent there is counted and shown to who reads the audit log", async () => {
  const { headers } = await request("/en");
  expect(headers.get("content-security-policy")).toContain("report-uri /csp-reports");
  // A browser sends it without an Origin.
  for (const path of ["/en/cart?x=1", "/en/cart?x=2"])
    expect(
      (await request("/csp-reports", { ...body(report(path)), headers: { origin: "null" } })).status,
    ).toBe(204);
  asNewBrowser();
  expect((await request("/trpc/admin/audit.blocked")).status).toBe(401);
  await signedInAs("VIEWER");
  expect((await request("/trpc/admin/audit.blocked")).status).toBe(403);
  await signedInAs("ADMIN");
  const shown: unknown = await (await request("/trpc/admin/audit.blocked")).json();
  expect(shown).toMatchObject({
    result: { data: { items: [{ page: "/en/cart", blocked: "https://evil.example", count: 2 }] } },
  });
});

test("what is no report, or of another site's page, leaves nothing and hears the same", async () => {
  const send = endpoint();
  expect(await send({})).toBe(204);
  expect(await send([])).toBe(204);
  expect(await send({ "csp-report": { "document-uri": "https://elsewhere.example/" } })).toBe(204);
  expect(await db.cspReport.count()).toBe(0);
  expect(await send(report("/en"))).toBe(204);
  expect(await db.cspReport.count()).toBe(1);
});

test("a body of more than 16 kB isn't read", async () => {
  const send = endpoint();
  expect(await send({ ...report("/en"), more: "x".repeat(17_000) })).toBe(413);
  expect(await db.cspReport.count()).toBe(0);
});

test("who sends many is not listened to for a minute, however they differ", async () => {
  const send = endpoint();
  const statuses: number[] = [];
  for (let at = 0; at < 40; at += 1) statuses.push(await send(report(`/en/p/${at}`)));
  expect(statuses.filter((status) => status === 204)).toHaveLength(30);
  expect(statuses.slice(30)).toEqual(Array(10).fill(429));
  expect(await db.cspReport.count()).toBe(30);
});

test("so many kinds are kept and no more; those known are counted still, and what is old makes room", async () => {
  const at = new Date();
  const kinds = Array.from({ length: MOST_REPORTS }, (_, n) => ({
    id: `filler-${n}`,
    directive: "img-src",
    blocked: "inline",
    page: `/${n}`,
    source: "",
    firstSeenAt: at,
    lastSeenAt: at,
  }));
  const send = endpoint();
  await send(report("/en/known"));
  await db.cspReport.createMany({ data: kinds.slice(1) });
  await send(report("/en/known"));
  await send(report("/en/new"));
  expect(await db.cspReport.count()).toBe(MOST_REPORTS);
  expect(await db.cspReport.findFirst({ where: { page: "/en/known" } })).toMatchObject({ count: 2 });
  const old = new Date(at.getTime() - 31 * 86_400_000);
  await db.cspReport.updateMany({ where: { page: "/1" }, data: { lastSeenAt: old } });
  await send(report("/en/new"));
  expect(await db.cspReport.findFirst({ where: { page: "/en/new" } })).not.toBeNull();
  expect(await db.cspReport.count()).toBe(MOST_REPORTS);
});
