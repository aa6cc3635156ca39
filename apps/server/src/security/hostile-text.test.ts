import { HOSTILE_TEXTS, MOST_MS, quickestMs } from "@souk/testing/hostile-text";
import { expect, test } from "vitest";
import { z } from "zod";
import { placesIn } from "../fuzz/places-in.ts";
import { sampleOf } from "../fuzz/sample.ts";
import { seeded } from "../fuzz/seeded.ts";
import { everyProcedure } from "../testing/procedures-of.ts";

const Node = z.record(z.string(), z.unknown());

const procedures = everyProcedure().flatMap(([, path, { inputs }]) =>
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
