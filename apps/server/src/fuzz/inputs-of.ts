import { z } from "zod";
import { nastyValues } from "./nasty.ts";
import { pick } from "./pick.ts";
import { sampleOf } from "./sample.ts";

const Node = z.record(z.string(), z.unknown());

interface Wanted {
  inputs: number;
  /** So many of them at least are none to the schema: what spoils one place may be right in another. */
  refused: number;
}

/** Inputs for a procedure: valid ones made from its schema, most of them with one place spoilt. */
export function inputsOf(schema: z.ZodType, wanted: Wanted, random: () => number): unknown[] {
  const json = Node.parse(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  const inputs: unknown[] = [];
  let refused = 0;
  while (inputs.length < wanted.inputs || (refused < wanted.refused && inputs.length < 3 * wanted.inputs)) {
    const input = inputOf(json, inputs.length, random);
    if (isRefused(schema, input)) refused += 1;
    inputs.push(input);
  }
  return inputs;
}

export const isRefused = (schema: z.ZodType, input: unknown): boolean => !schema.safeParse(input).success;

function inputOf(json: z.infer<typeof Node>, index: number, random: () => number): unknown {
  const sample = sampleOf(json, json, random);
  if (index % 10 === 0) return sample;
  const spoil = pick(nastyValues, random);
  return index % 10 === 1 ? spoil : spoilOne(sample, spoil, random);
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
