import { adminRouter, shopRouter } from "@souk/api";
import { beforeAll, describe, expect, test } from "vitest";
import { proceduresOf } from "../testing/procedures-of.ts";
import { ORIGIN, testApp } from "../testing/test-app.ts";

const { db, request, signedInAs } = await testApp();
beforeAll(() => signedInAs("SUPER_ADMIN"));

const mutations = [
  ...proceduresOf(shopRouter).map((one) => ["shop", one] as const),
  ...proceduresOf(adminRouter).map((one) => ["admin", one] as const),
].flatMap(([app, { path, type }]) => (type === "mutation" ? [`/trpc/${app}/${path}`] : []));
const others = [
  "/api/auth/sign-out",
  "/api/auth/change-password",
  "/api/admin/media",
  "/api/admin/imports",
  "/api/support/files",
  "/api/admin/support/1/files",
  "/api/views/0195a3c4-5b6d-7e8f-8a9b-0c1d2e3f4055",
];

/** Where a page of somebody else would send it from, cookies and all. */
const ORIGINS = [
  ["no Origin", ""],
  ["no origin at all", "null"],
  ["a foreign one", "https://evil.example"],
  ["a look-alike", `${ORIGIN}.evil.example`],
  ["a sibling", "http://blog.shop.example"],
  ["another scheme", "https://shop.example"],
] as const;
/** What a form or a script can send without asking first. */
const TYPES = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"];

describe("a page of another site changes nothing", () => {
  test.each(ORIGINS)("with %s, by any procedure and any kind of body", async (_, origin) => {
    expect(mutations.length).toBeGreaterThan(100);
    const sessions = await db.session.count();
    for (const address of [...mutations, ...others])
      for (const type of TYPES) {
        const answer = await request(address, {
          method: "POST",
          body: "{}",
          headers: { origin, "content-type": type },
        });
        await answer.body?.cancel();
        expect(answer.status, `${address} ${type}`).toBe(403);
      }
    expect(await db.session.count()).toBe(sessions);
  });

  test("nor does a link: by GET no mutation is done", async () => {
    for (const address of mutations) {
      const answer = await request(`${address}?input=%7B%7D`, { headers: { origin: "" } });
      await answer.body?.cancel();
      expect(answer.status, address).toBe(405);
    }
  });

  test("our own pages do", async () => {
    const answer = await request("/trpc/shop/account.saveProfile", {
      method: "POST",
      body: JSON.stringify({ name: "Ours" }),
      headers: { "content-type": "application/json" },
    });
    expect(answer.status).toBe(200);
  });
});

describe("what is kept on the way", () => {
  test.each(["/trpc/shop/account.me", "/trpc/admin/session.me", "/api/auth/get-session"])(
    "%s: nothing of who is signed in",
    async (address) => {
      const answer = await request(address);
      expect(answer.headers.get("cache-control")).toContain("no-store");
      await answer.body?.cancel();
    },
  );

  test.each(["host", "x-forwarded-host", "forwarded"])(
    "a hostile %s is nowhere in the answer",
    async (name) => {
      for (const path of ["/en", "/en/cart", "/robots.txt", "/sitemap.xml", "/trpc/shop/account.me"]) {
        const answer = await request(path, { headers: { [name]: "evil.example" } });
        const said = `${await answer.text()} ${JSON.stringify([...answer.headers])}`;
        expect(said, path).not.toContain("evil.example");
      }
    },
  );
});
