import { adminRouter, shopRouter } from "@souk/api";
import { HOSTILE_TEXTS, MOST_MS, quickestMs } from "@souk/testing/hostile-text";
import { expect, test } from "vitest";
import { z } from "zod";
import { sampleOf } from "../fuzz/sample.ts";
import { seeded } from "../fuzz/seeded.ts";
import { proceduresOf } from "../testing/procedures-of.ts";

const Node = z.record(z.string(), z.unknown());

type Put = (text: string) => unknown;

/** Where texts stand in an input, each with what puts another one there. */
function placesIn(input: unknown, at = ""): (readonly [string, Put])[] {
  if (typeof input === "string") return [[at, (text) => text]];
  if (typeof input !== "object" || input === null) return [];
  return Object.entries(input).flatMap(([key, value]) =>
    placesIn(value, `${at}.${key}`).map(([place, put]) => {
      const changed: Put = (text) => Object.assign(structuredClone(input), { [key]: put(text) });
      return [place, changed] as const;
    }),
  );
}

const procedures = [...proceduresOf(shopRouter), ...proceduresOf(adminRouter)].flatMap(({ path, inputs }) =>
  inputs.map((schema) => [path, schema] as const),
);

test.each(procedures)("%s judges 100 KB of any text at once", (path, schema) => {
  const json = Node.parse(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  const random = seeded(path);
  const samples = Array.from({ length: 8 }, () => sampleOf(json, json, random));
  const places = new Map(samples.flatMap((sample) => placesIn(sample)));
  for (const put of places.values())
    for (const text of HOSTILE_TEXTS) {
      const input = put(text);
      const ms = quickestMs(() => schema.safeParse(input));
      expect(ms, JSON.stringify(input).slice(0, 200)).toBeLessThan(MOST_MS);
    }
});
