import { rounds } from "@souk/testing";
import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { keepRights } from "../fuzz/keep-rights.fixture.ts";
import { placesIn } from "../fuzz/places-in.ts";
import { sampleOf } from "../fuzz/sample.ts";
import { seeded } from "../fuzz/seeded.ts";
import { everyProcedure } from "../testing/procedures-of.ts";
import { testApp } from "../testing/test-app.ts";

const app = await testApp();
const { request } = app;
beforeEach(keepRights(app));

/** What would sleep for three seconds wherever text becomes SQL: after a quote of either kind, as a name, as a number. */
const SLEEPERS = [
  "' || pg_sleep(3) || '",
  `name" , pg_sleep(3), "x`,
  "(SELECT 1 FROM pg_sleep(3))",
  "id; SELECT pg_sleep(3) --",
  "1) OR 1 = (SELECT 1 FROM pg_sleep(3)) --",
];
const QUICK_MS = 2000;
const SAMPLES = rounds(150, 600);
const Node = z.record(z.string(), z.unknown());

/** Inputs that the schema lets through: each place of a text that can hold a sleeper holds each. */
function letThrough(schema: z.ZodType, random: () => number): unknown[] {
  const json = Node.parse(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  const found = new Map<string, unknown>();
  for (let at = 0; at < SAMPLES; at += 1)
    for (const [place, put] of placesIn(sampleOf(json, json, random)))
      for (const sleeper of SLEEPERS) {
        const input = found.has(`${place} ${sleeper}`) ? null : put(sleeper);
        if (input !== null && schema.safeParse(input).success) found.set(`${place} ${sleeper}`, input);
      }
  return [...found.values()];
}

const procedures = everyProcedure().flatMap(
  ([
    side,
    path,
    {
      type,
      inputs: [schema],
    },
  ]) => {
    const inputs = schema && type !== "subscription" ? letThrough(schema, seeded(path)) : [];
    return inputs.length > 0 ? [[side, path, { type, inputs }] as const] : [];
  },
);

test("there are queries and mutations to try", () => {
  const paths = procedures.map(([, path]) => path);
  expect(paths.length).toBeGreaterThan(130);
  expect(paths).toEqual(expect.arrayContaining(["catalog.list", "products.list", "search.saveSynonyms"]));
});

// Sort keys, languages, words, cursors, names, notes: whatever is text.
test.each(procedures)("%s %s: no text of it becomes SQL", async (side, path, { type, inputs }) => {
  for (const input of inputs) {
    const begun = performance.now();
    const answer = await ask(`/trpc/${side}/${path}`, type, JSON.stringify(input));
    await answer.body?.cancel();
    expect(performance.now() - begun, JSON.stringify(input)).toBeLessThan(QUICK_MS);
    expect(answer.status, JSON.stringify(input)).toBeLessThan(500);
  }
});

const ask = (path: string, type: string, body: string): Promise<Response> =>
  type === "query"
    ? request(`${path}?input=${encodeURIComponent(body)}`)
    : request(path, { method: "POST", body, headers: { "content-type": "application/json" } });
