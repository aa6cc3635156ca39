import { personalData } from "@souk/db";
import { testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { z } from "zod";
import { mergeRules } from "./merge-rules.ts";

const { pool } = await testDb();
const decided = new Set(Object.keys(mergeRules));
const Names = z.array(z.object({ name: z.string() }));

/** Every foreign key to an account: "Order.userId". */
async function keysToAccounts(): Promise<string[]> {
  const { rows } = await pool.query(`
    SELECT child.relname || '.' || a.attname AS name
      FROM pg_constraint c JOIN pg_class child ON child.oid = c.conrelid
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
     WHERE c.contype = 'f' AND c.confrelid = '"User"'::regclass ORDER BY 1`);
  return Names.parse(rows).map(({ name }) => name);
}

/** What the schema says of people besides: columns that hold an account's id without being a key. */
const heldElsewhere = personalData.flatMap(({ model, owners }) =>
  owners
    .flat()
    .filter(({ holds }) => holds === "USER" || (typeof holds === "object" && holds.model === "User"))
    .map(({ column }) => `${model}.${column}`)
    .filter((name) => name !== "User.id"),
);

it("decides about every table that knows an account, and about no other", async () => {
  const keys = await keysToAccounts();
  expect(keys.length).toBeGreaterThan(25);
  const known = new Set([...keys, ...heldElsewhere]);
  // Say in merge-rules.ts what becomes of these rows when two accounts are joined.
  expect([...known].filter((name) => !decided.has(name))).toEqual([]);
  expect([...decided].filter((name) => !known.has(name))).toEqual([]);
});
