import { adminRouter, shopRouter } from "@souk/api";
import { rounds } from "@souk/testing";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { seeded } from "../fuzz/seeded.ts";
import { sampleOf } from "../fuzz/sample.ts";
import { proceduresOf } from "../testing/procedures-of.ts";
import { testApp } from "../testing/test-app.ts";

const { request, signedInAs } = await testApp();
beforeAll(() => signedInAs("SUPER_ADMIN"));

/** What would sleep for three seconds wherever text becomes SQL: after a quote of either kind, as a name, as a number. */
const SLEEPERS = [
  "' || pg_sleep(3) || '",
  `name" , pg_sleep(3), "x`,
  "(SELECT 1 FROM pg_sleep(3))",
  "id; SELECT pg_sleep(3) --",
  "1) OR 1 = (SELECT 1 FROM pg_sleep(3)) --",
];
const QUICK_MS = 2000;
const SAMPLES = rounds(1, 12);
const Node = z.record(z.string(), z.unknown());

/** The same input with each of its texts, one at a time, in place of what it was; also where a list of words is asked for. */
function spoilt(value: unknown, sleeper: string): unknown[] {
  if (typeof value === "string") return [sleeper];
  if (Array.isArray(value))
    return value.flatMap((one: unknown, at) => spoilt(one, sleeper).map((with_) => value.with(at, with_)));
  const fields = Node.safeParse(value);
  if (!fields.success) return [];
  return Object.entries(fields.data).flatMap(([key, one]) =>
    spoilt(one, sleeper).map((with_) => ({ ...fields.data, [key]: with_ })),
  );
}

const queries = [
  ...proceduresOf(shopRouter).map((one) => ["shop", one.path, one] as const),
  ...proceduresOf(adminRouter).map((one) => ["admin", one.path, one] as const),
].filter(([, , { type, inputs }]) => type === "query" && inputs.length > 0);

test("there are queries to try", () => {
  expect(queries.length).toBeGreaterThan(50);
  expect(queries.map(([, path]) => path)).toContain("products.list");
});

// Sort keys, languages, words, cursors: whatever is text.
test.each(queries)("%s %s: no text of it becomes SQL", async (app, path, { inputs }) => {
  const [schema = z.undefined()] = inputs;
  const json = Node.parse(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  const random = seeded(path);
  for (let at = 0; at < SAMPLES; at += 1) {
    const sample = sampleOf(json, json, random);
    for (const sleeper of SLEEPERS.slice(0, rounds(3, SLEEPERS.length)))
      for (const input of spoilt(sample, sleeper)) {
        const begun = performance.now();
        const text = encodeURIComponent(JSON.stringify(input));
        const answer = await request(`/trpc/${app}/${path}?input=${text}`);
        await answer.body?.cancel();
        expect(performance.now() - begun, JSON.stringify(input)).toBeLessThan(QUICK_MS);
        expect(answer.status, JSON.stringify(input)).toBeLessThan(500);
      }
  }
});
