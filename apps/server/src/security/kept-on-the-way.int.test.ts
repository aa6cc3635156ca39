import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { createApp } from "../app.ts";
import { NOWHERE } from "../authorization/row-makers.ts";
import { SHOP_ROWS } from "../authorization/shop-rows.ts";
import { sampleOf } from "../fuzz/sample.ts";
import { seeded } from "../fuzz/seeded.ts";
import { everyProcedure } from "../testing/procedures-of.ts";
import { testApp } from "../testing/test-app.ts";

const { deps, request, signedInAs } = await testApp();
beforeAll(() => signedInAs("SUPER_ADMIN"));

const Node = z.record(z.string(), z.unknown());

const queries = everyProcedure().filter(([, , { type }]) => type === "query");
const ofSomebody = queries.filter(([app, path]) => app === "admin" || SHOP_ROWS[path]?.about !== "everybody");

/** The same for whoever asks: the admin's one page, which finds out by itself, and a style. */
const OF_NOBODY = new Set(["/admin/*", "/test-gateway/style.css"]);
const doors = createApp(deps).routes.flatMap(({ method, path }) => (method === "GET" ? [path] : []));

async function keptOf(address: string): Promise<string | null> {
  const answer = await request(address);
  await answer.body?.cancel();
  return answer.headers.get("cache-control");
}

describe("nobody on the way keeps what is of whoever is signed in", () => {
  test("there is much of it", () => {
    expect(ofSomebody.length).toBeGreaterThan(100);
    expect(queries.length).toBeGreaterThan(ofSomebody.length);
  });

  test.each(ofSomebody)("%s %s", async (app, path, { inputs }) => {
    const [schema = z.undefined()] = inputs;
    const json = Node.parse(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
    const input = JSON.stringify(sampleOf(json, json, seeded(path))) ?? "";
    expect(await keptOf(`/trpc/${app}/${path}?input=${encodeURIComponent(input)}`)).toContain("no-store");
  });

  test.each([...new Set(doors)].filter((path) => !OF_NOBODY.has(path)))("%s", async (path) => {
    expect(await keptOf(path.replaceAll(/:\w+/g, NOWHERE))).toContain("no-store");
  });
});

describe("what is kept says nothing of who asked", () => {
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
