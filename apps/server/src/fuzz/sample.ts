import { z } from "zod";
import { pick } from "./pick.ts";

const Node = z.record(z.string(), z.unknown());
type Node = z.infer<typeof Node>;
const Shape = z.object({
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  format: z.string().optional(),
  anyOf: z.array(Node).optional(),
  oneOf: z.array(Node).optional(),
  allOf: z.array(Node).optional(),
  items: Node.optional(),
  properties: z.record(z.string(), Node).optional(),
  required: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().optional(),
  minItems: z.number().optional(),
  pattern: z.string().optional(),
  $ref: z.string().optional(),
});
type Random = () => number;

/** A value that a JSON schema allows, near enough: what it can't express (patterns) is left to chance. */
export function sampleOf(node: Node, root: Node, random: Random): unknown {
  const shape = Shape.parse(node);
  if (shape.$ref)
    return sampleOf(Node.parse(Node.parse(root["$defs"])[shape.$ref.replace("#/$defs/", "")]), root, random);
  if ("const" in node) return shape.const;
  if (shape.enum) return pick(shape.enum, random);
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return sampleOf(pick(choices, random), root, random);
  if (shape.allOf) return Object.assign({}, ...shape.allOf.map((part) => sampleOf(part, root, random)));
  return sampleOfType(shape, root, random);
}

function sampleOfType(shape: z.infer<typeof Shape>, root: Node, random: Random): unknown {
  switch (shape.type) {
    case "object":
      return sampleObject(shape, root, random);
    case "array":
      return Array.from({ length: Math.max(shape.minItems ?? 0, 1 + Math.floor(random() * 2)) }, () =>
        sampleOf(shape.items ?? {}, root, random),
      );
    case "string":
      return sampleString(shape, random);
    case "integer":
    case "number":
      return Math.max(shape.minimum ?? 0, Math.min(shape.maximum ?? 1000, Math.floor(random() * 100)));
    case "boolean":
      return random() < 0.5;
    case "null":
      return null;
    default:
      return "anything";
  }
}

function sampleObject(shape: z.infer<typeof Shape>, root: Node, random: Random): Node {
  const required = new Set(shape.required);
  const entries = Object.entries(shape.properties ?? {}).filter(
    ([name]) => required.has(name) || random() < 0.5,
  );
  return Object.fromEntries(entries.map(([name, node]) => [name, sampleOf(node, root, random)]));
}

/** What texts of a shop look like: words of its languages, numbers, an address of each kind, a secret, a card's code. */
const TEXTS = [
  "fuzz",
  "Café",
  "زليج",
  "45000",
  "abcdefghijklmnop1234",
  "2026",
  "fuzz@shopper.example",
  "+212 600 000 000",
  "/fuzz",
  "k".repeat(43),
  "ABCDEFGHJKLMNPQR",
];

function sampleString({ format, pattern, minLength = 1 }: z.infer<typeof Shape>, random: Random): string {
  if (format === "uuid") return "019aa3f2-1234-7000-8000-000000000001";
  if (format === "email") return "fuzz@shopper.example";
  if (format === "date-time") return "2026-01-01T00:00:00.000Z";
  const fitting = pattern === undefined ? [] : TEXTS.filter((text) => new RegExp(pattern, "u").test(text));
  return pick(fitting.length > 0 ? fitting : TEXTS, random).padEnd(minLength, "x");
}
