import { z } from "zod";
import { nastyValues } from "./nasty.ts";
import { pick } from "./pick.ts";
import { sampleOf } from "./sample.ts";

const Node = z.record(z.string(), z.unknown());

/** `count` inputs for a procedure: valid ones made from its schema, most of them with one place spoilt. */
export function inputsOf(schema: z.ZodType, count: number, random: () => number): unknown[] {
  const json = Node.parse(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  return Array.from({ length: count }, (_, index) => {
    const sample = sampleOf(json, json, random);
    if (index % 10 === 0) return sample;
    const spoil = pick(nastyValues, random);
    return index % 10 === 1 ? spoil : spoilOne(sample, spoil, random);
  });
}

function spoilOne(sample: unknown, spoil: unknown, random: () => number): unknown {
  const fields = Node.safeParse(sample);
  if (!fields.success || Object.keys(fields.data).length === 0) return spoil;
  const key = pick(Object.keys(fields.data), random);
  const deeper = typeof fields.data[key] === "object" && random() < 0.6;
  const { [key]: old, ...rest } = fields.data;
  if (random() < 0.15) return rest;
  return { ...rest, [key]: deeper ? spoilOne(old, spoil, random) : spoil };
}
