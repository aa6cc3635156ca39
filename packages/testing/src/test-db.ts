import "./provided-context.ts";
import { createDb, type Db, type Reader } from "@souk/db";
import { Client, type Pool } from "pg";
import { afterAll, inject } from "vitest";
import { withDatabase } from "./with-database.ts";

export type TestDb = {
  readonly db: Db;
  readonly pool: Pool;
  readonly reader: Reader;
  readonly url: string;
  /** Called by itself after the file; earlier calls are harmless. */
  close(): Promise<void>;
};

export type TestDbOptions = {
  /** Connections of the pool; a test of many rivals at once wants more. */
  readonly poolSize?: number;
};

async function asAdmin(sql: string): Promise<void> {
  const client = new Client({ connectionString: inject("postgresUrl") });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/**
 * A migrated, empty database of this test file's own, on a real PostgreSQL; dropped after the file.
 * For files of the project `int`: `const { db } = await testDb();` at their top.
 */
export async function testDb({ poolSize = 8 }: TestDbOptions = {}): Promise<TestDb> {
  const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${inject("templateName")}`);
  const url = withDatabase(inject("postgresUrl"), name);
  // Rivals wait for their turn however slow the machine is: a pool that is used up is tested where it is meant.
  const handle = createDb({ url, poolSize, connectTimeoutMs: 30_000 });
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await handle.close();
    await asAdmin(`DROP DATABASE ${name} WITH (FORCE)`);
  };
  const once = (): Promise<void> => (closed ??= close());
  afterAll(once);
  return { db: handle.db, pool: handle.pool, reader: handle.reader, url, close: once };
}
