import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { everyProcedure } from "../testing/procedures-of.ts";

const Node = z.record(z.string(), z.unknown());
type Node = z.infer<typeof Node>;
const MOST_ROWS = 100;
/** What one customer and the shop wrote to each other, read to its end; and no page at all: how many may be owed. */
const LONGER = ["stock.setBackorder.limit", "support.get.take", "support.list.take"];

/** Every field of an input, also within others, with its path and schema. */
function fieldsIn(node: unknown, at: string): (readonly [string, Node])[] {
  if (typeof node !== "object" || node === null) return [];
  const own = Object.entries(Node.catch({}).parse(Node.catch({}).parse(node)["properties"])).map(
    ([name, field]) => [`${at}.${name}`, Node.parse(field)] as const,
  );
  const inner = Object.values(node).flatMap((one) => fieldsIn(one, at));
  return [...own, ...inner];
}

const fields = everyProcedure().flatMap(([, path, { inputs }]) =>
  inputs.flatMap((schema) => fieldsIn(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), path)),
);

test("no list gives more than a hundred rows at once", () => {
  const pages = fields.filter(([at]) => /\.(limit|take|pageSize|perPage)$/.test(at));
  expect(pages.length).toBeGreaterThan(40);
  const above = pages.filter(([, { maximum }]) => !(Number(maximum) <= MOST_ROWS)).map(([at]) => at);
  expect([...new Set(above)].toSorted()).toEqual(LONGER);
});

test("no list that somebody sends is without an end", () => {
  const lists = fields.filter(([, { type }]) => type === "array");
  expect(lists.length).toBeGreaterThan(40);
  expect(lists.filter(([, { maxItems }]) => maxItems === undefined).map(([at]) => at)).toEqual([]);
});

test("no text that somebody sends is without an end", () => {
  const texts = fields.filter(([, { type }]) => type === "string");
  expect(texts.length).toBeGreaterThan(200);
  const endless = texts.filter(
    ([, { maxLength, format, pattern, ...rest }]) =>
      ![maxLength, format, pattern].some(Boolean) && !("enum" in rest || "const" in rest),
  );
  expect(endless.map(([at]) => at)).toEqual([]);
});

test("no statement is put together from text: nowhere is Prisma's unsafe way used", () => {
  const root = join(import.meta.dirname, "../../../..");
  const files = globSync("{apps,packages,scripts}/*/{src,prisma}/**/*.{ts,tsx}", { cwd: root }).filter(
    (file) => !/node_modules|generated/.test(file),
  );
  expect(files.length).toBeGreaterThan(1000);
  const unsafe = files.filter((file) =>
    /\$(query|execute)Raw[U]nsafe/.test(readFileSync(join(root, file), "utf8")),
  );
  expect(unsafe).toEqual([]);
});
