import { Prisma } from "@souk/db";
import { factories, type TestDb } from "@souk/testing";
import { z } from "zod";
import { MergeCustomersInput } from "@souk/contracts";
import { privacyScene } from "../../../privacy/privacy.fixture.ts";
import { mergeCustomers } from "./merge-customers.ts";

const Names = z.array(z.object({ name: z.string() }));
const Found = z.array(z.unknown());

/** A shop with people who have two accounts, and staff who join them. */
export async function mergeScene(test: TestDb) {
  const make = factories(test.db);
  const scene = await privacyScene(test, make);
  const merge = (keptId: string, goneId: string, over: Partial<MergeCustomersInput> = {}) =>
    mergeCustomers(scene.staff, MergeCustomersInput.parse({ keptId, goneId, ...over }));
  return { ...scene, make, merge, columnsWith: (id: string) => columnsWith(test, id) };
}

/** Every column of the database, keys or not, in which the id of an account stands: "Order.userId". */
async function columnsWith({ db, pool }: TestDb, id: string): Promise<string[]> {
  const { rows } = await pool.query(`
    SELECT c.table_name || '.' || c.column_name AS name FROM information_schema.columns c
      JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name NOT LIKE '\\_%'
       AND c.data_type IN ('uuid', 'text', 'jsonb', 'ARRAY') ORDER BY 1`);
  const hits: string[] = [];
  for (const { name } of Names.parse(rows)) {
    const [table, column] = name.split(".");
    const found = await db.$queryRaw`
      SELECT 1 FROM ${Prisma.raw(`"${table}"`)} WHERE ${Prisma.raw(`"${column}"`)}::text LIKE ${`%${id}%`} LIMIT 1`;
    if (Found.parse(found).length > 0) hits.push(name);
  }
  return hits;
}
