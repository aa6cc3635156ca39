import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { AttributeType } from "@souk/contracts";
import { z } from "zod";
import { Hex, Texts } from "./demo-data.ts";

export const DemoAttribute = z.strictObject({
  code: z.string(),
  type: AttributeType,
  unit: z.string().optional(),
  label: Texts,
  filterable: z.boolean(),
  /** Keys; none: of every product. */
  categories: z.array(z.string()),
  /** The products' own specification of this key says the same in other words: it is left out where they have this. */
  replaces: z.string().optional(),
  values: z.record(z.string(), z.strictObject({ label: Texts, hex: Hex.optional() })).optional(),
});
export type DemoAttribute = z.infer<typeof DemoAttribute>;

/** By the attribute's code: codes of values, a number, yes or no, a text. */
export const DemoHeld = z.record(z.string(), z.union([z.array(z.string()), z.number(), z.boolean(), Texts]));
export type DemoHeld = z.infer<typeof DemoHeld>;

export interface DemoAttributes {
  /** In the staff's order. */
  attributes: DemoAttribute[];
  /** What each product has, by its key. */
  products: Record<string, DemoHeld>;
}

/** The attributes of the demo shop and what its products have of them, as written in data/. */
export async function readAttributes(): Promise<DemoAttributes> {
  const [attributes, products] = await Promise.all([read("attributes"), read("product-attributes")]);
  return {
    attributes: z.array(DemoAttribute).parse(attributes),
    products: z.record(z.string(), DemoHeld).parse(products),
  };
}

async function read(name: string): Promise<unknown> {
  return JSON.parse(
    await readFile(fileURLToPath(new URL(`../../data/${name}.json`, import.meta.url)), "utf8"),
  );
}
