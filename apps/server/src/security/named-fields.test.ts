import { adminRouter, shopRouter } from "@souk/api";
import { personalData } from "@souk/db";
import { expect, test } from "vitest";
import { z } from "zod";
import { type ProcedureDefinition, proceduresOf } from "../testing/procedures-of.ts";

const Json = z.record(z.string(), z.unknown());
type Json = z.infer<typeof Json>;
type Placed = readonly [at: string, schema: Json];

/** Every JSON schema within one, with the way to it. */
function schemasIn(node: unknown, at: string): Placed[] {
  if (typeof node !== "object" || node === null) return [];
  const inner = Object.entries(node).flatMap(([key, value]) => schemasIn(value, `${at}/${key}`));
  return Array.isArray(node) ? inner : [[at, Json.parse(node)], ...inner];
}

const all = (io: "input" | "output", procedures: readonly ProcedureDefinition[]): Placed[] =>
  procedures.flatMap(({ path, inputs, output }) =>
    (io === "input" ? inputs : output ? [output] : []).flatMap((schema) =>
      schemasIn(z.toJSONSchema(schema, { io, unrepresentable: "any" }), path),
    ),
  );

const shop = proceduresOf(shopRouter);
const admin = proceduresOf(adminRouter);
const inputs = all("input", [...shop, ...admin]);
const shopOutputs = all("output", shop);

/** Places whose keys may have any name; of an enumeration's names each is named. */
const loose = (schemas: readonly Placed[]): string[] =>
  schemas
    .filter(
      ([, { additionalProperties = false, propertyNames }]) =>
        additionalProperties !== false && !("enum" in Json.catch({}).parse(propertyNames)),
    )
    .map(([at]) => at);

const SAYS_WHAT = ["type", "anyOf", "oneOf", "allOf", "enum", "const", "$ref"];
const IS_VALUE = /\/(properties\/[^/]+|items|(any|one|all)Of\/\d+)$/;

/** Places that may hold anything. */
const unsaid = (schemas: readonly Placed[]): string[] =>
  schemas
    .filter(([at, schema]) => IS_VALUE.test(at) && !SAYS_WHAT.some((word) => word in schema))
    .map(([at]) => at);

/** Where an answer has a field that is called as a column of this kind is. */
function fieldsOfKind(kinds: readonly string[], schemas: readonly Placed[]): string[] {
  const columns = personalData.flatMap((model) => model.columns.filter(({ kind }) => kinds.includes(kind)));
  const names = new Set(columns.map(({ name }) => name));
  // What a setting, a specification or a figure is, too.
  names.delete("value");
  const found = schemas.flatMap(([at, { properties }]) =>
    Object.keys(Json.catch({}).parse(properties)).flatMap((key) =>
      names.has(key) ? [`${at.split("/")[0]} ${key}`] : [],
    ),
  );
  return [...new Set(found)].toSorted();
}

test("an input keeps the fields that it names, says what each is, and drops or refuses every other", () => {
  expect(inputs.length).toBeGreaterThan(1000);
  // A view is the state of an address, which its page reads again.
  expect(loose(inputs)).toEqual(["views.save/properties/state"]);
  expect(unsaid(inputs)).toEqual([]);
});

test("every answer of the shop names its fields and says what each is", () => {
  const without = [...shop, ...admin].filter(({ type, output }) => type !== "subscription" && !output);
  expect(without.map(({ path }) => path)).toEqual([]);
  expect(loose(shopOutputs)).toEqual([]);
  expect(unsaid(shopOutputs)).toEqual([]);
});

test("an answer has a secret only where its reader is to have it, and the shop doesn't tell who of the staff did what", () => {
  expect(fieldsOfKind(["credential", "staff"], shopOutputs)).toEqual([
    // Who sees the shop as a customer is told so themselves.
    "account.me staffName",
    "contact.open token",
    "contact.send token",
    "identity.endSession userAgent",
    "identity.sessions userAgent",
    "wishlist.get token",
    "wishlist.share token",
  ]);
  expect(fieldsOfKind(["credential"], all("output", admin))).toEqual([
    "apiKeys.create secret",
    "mail.get secret",
    "mail.resend secret",
    "mail.reveal secret",
  ]);
});
