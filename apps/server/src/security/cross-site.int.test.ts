import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { createApp } from "../app.ts";
import { NOWHERE } from "../authorization/row-makers.ts";
import { everyProcedure } from "../testing/procedures-of.ts";
import { ORIGIN, testApp } from "../testing/test-app.ts";

const { deps, pool, request, signedInAs } = await testApp();
beforeAll(() => signedInAs("SUPER_ADMIN"));

const mutations = everyProcedure().flatMap(([app, path, { type }]) =>
  type === "mutation" ? [`/trpc/${app}/${path}`] : [],
);
/** Doors that are no page's: of providers, mail programs, browsers themselves, and of clients that keep no cookies. */
const NOT_OF_PAGES = [
  "/:locale/unsubscribe",
  "/api/auth/token",
  "/api/auth/token/refresh",
  "/api/auth/token/revoke",
  "/csp-reports",
  "/webhooks/:provider",
];
const CHANGES = new Set(["POST", "PUT", "PATCH", "DELETE"]);
const doors = createApp(deps).routes.flatMap(({ method, path }) => (CHANGES.has(method) ? [path] : []));
const others = [
  ...new Set(doors.filter((path) => !NOT_OF_PAGES.includes(path))),
  // Behind one door for all that is better-auth's.
  "/api/auth/sign-out",
].map((path) => path.replaceAll(/:\w+/g, NOWHERE));

/** How many rows each table has, and the last transaction that wrote one of them. */
async function stateOfTables(): Promise<unknown> {
  const Names = z.array(z.object({ name: z.string() }));
  const { rows } = await pool.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  const states = Names.parse(rows).map(async ({ name }) => {
    const state = await pool.query(`SELECT count(*), max(xmin::text::bigint) FROM "${name}"`);
    return [name, state.rows];
  });
  return Object.fromEntries(await Promise.all(states));
}

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
    expect(others.length).toBeGreaterThan(20);
    const before = await stateOfTables();
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
    expect(await stateOfTables()).toEqual(before);
  });

  test.each(ORIGINS)("with %s, by a link neither: by GET no mutation is done", async (_, origin) => {
    const before = await stateOfTables();
    for (const address of mutations) {
      const answer = await request(`${address}?input=%7B%7D`, { headers: { origin } });
      await answer.body?.cancel();
      expect(answer.status, address).toBe(405);
    }
    expect(await stateOfTables()).toEqual(before);
  });

  test("each door that isn't a page's is there", () => {
    expect(NOT_OF_PAGES.filter((path) => !doors.includes(path))).toEqual([]);
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
