import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Embedded, startScratch } from "../embedded/index.ts";
import { migrate, MigrationFailedError } from "./index.ts";

let server: Embedded;
let dir: string;
let url: string;
let client: Client;
let lines: string[];

async function fresh(): Promise<string> {
  const name = `migrate_${crypto.randomUUID().replaceAll("-", "")}`;
  const admin = new Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const other = new URL(server.url);
  other.pathname = `/${name}`;
  return other.href;
}

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(dir, name), { recursive: true });
  await writeFile(join(dir, name, "migration.sql"), sql);
}

const run = (): Promise<readonly string[]> => migrate({ url, dir, log: (line) => lines.push(line) });

async function column(sql: string): Promise<unknown[]> {
  const { rows } = await client.query<Record<string, unknown>>(sql);
  return rows.flatMap((row) => Object.values(row));
}

beforeAll(async () => {
  server = await startScratch();
  dir = await mkdtemp(join(tmpdir(), "souk-migrations-"));
});
afterAll(async () => {
  await server.stop();
  await rm(dir, { recursive: true, force: true });
});

beforeEach(async () => {
  await rm(dir, { recursive: true, force: true });
  lines = [];
  url = await fresh();
  client = new Client({ connectionString: url });
  await client.connect();
  await write("20260101000000_init", "CREATE TABLE a (id int PRIMARY KEY);\nINSERT INTO a VALUES (1);");
  await write(
    "20260102000000_trigger",
    "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.id = 1; RETURN NEW; END; $$;\n" +
      "ALTER TABLE a ADD COLUMN b int;",
  );
  return () => client.end();
});

describe("migrate", () => {
  test("applies all, in order, once; the second run has nothing to do", async () => {
    expect(await run()).toEqual(["20260101000000_init", "20260102000000_trigger"]);
    expect(await run()).toEqual([]);
    expect(await column("SELECT id FROM a")).toEqual([1]);
    await write("20260103000000_more", "INSERT INTO a VALUES (2);");
    expect(await run()).toEqual(["20260103000000_more"]);
    expect(await column("SELECT id FROM a ORDER BY id")).toEqual([1, 2]);
  });

  test("eight deployers at once: each migration is applied by one of them", async () => {
    await write("20260103000000_slow", "SELECT pg_sleep(0.2); INSERT INTO a VALUES (2);");
    const applied = await Promise.all(Array.from({ length: 8 }, run));
    expect(applied.flat().sort()).toEqual([
      "20260101000000_init",
      "20260102000000_trigger",
      "20260103000000_slow",
    ]);
    expect(await column("SELECT count(*)::int FROM _prisma_migrations")).toEqual([3]);
    expect(lines).toContain("another process is migrating this database; waiting for it");
  });

  test("one that fails half-way leaves nothing of itself, is named, and a mended rerun succeeds", async () => {
    await write("20260103000000_bad", "INSERT INTO a VALUES (2);\nINSERT INTO a VALUES (1);");
    await write("20260104000000_later", "INSERT INTO a VALUES (4);");
    const refusal = await run().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(MigrationFailedError);
    expect(refusal).toMatchObject({ migration: "20260103000000_bad", failure: "refused" });
    expect(String(refusal)).toContain("duplicate key");
    expect(await column("SELECT id FROM a ORDER BY id")).toEqual([1]);
    await write("20260103000000_bad", "INSERT INTO a VALUES (2);");
    expect(await run()).toEqual(["20260103000000_bad", "20260104000000_later"]);
    expect(await column("SELECT id FROM a ORDER BY id")).toEqual([1, 2, 4]);
  });

  test("one that another tool left unfinished stops the start and tells what to do", async () => {
    await run();
    await client.query(`INSERT INTO _prisma_migrations (id, checksum, migration_name, logs)
      VALUES ('x', 'y', '20260103000000_half', 'relation "zz" does not exist')`);
    await write("20260104000000_later", "INSERT INTO a VALUES (4);");
    const refusal = await run().catch((error: unknown) => error);
    expect(refusal).toMatchObject({ migration: "20260103000000_half", failure: "half-applied" });
    expect(String(refusal)).toContain('relation "zz" does not exist');
    expect(String(refusal)).toContain("DELETE FROM _prisma_migrations");
    expect(await column("SELECT id FROM a")).toEqual([1]);
    await client.query("DELETE FROM _prisma_migrations WHERE migration_name = '20260103000000_half'");
    expect(await run()).toEqual(["20260104000000_later"]);
  });

  test("an index built concurrently runs outside a transaction; its failure stays visible", async () => {
    await write(
      "20260103000000_index",
      "CREATE INDEX CONCURRENTLY a_b ON a (b);\nCREATE INDEX CONCURRENTLY a_c ON a (c);",
    );
    await expect(run()).rejects.toMatchObject({ failure: "half-applied" });
    await expect(run()).rejects.toMatchObject({ failure: "half-applied", migration: "20260103000000_index" });
    expect(await column("SELECT indexname FROM pg_indexes WHERE indexname = 'a_b'")).toEqual(["a_b"]);
  });

  test("a migration changed after it was applied is refused; line ends don't count", async () => {
    await run();
    await write("20260101000000_init", "CREATE TABLE a (id int PRIMARY KEY);\r\nINSERT INTO a VALUES (1);");
    expect(await run()).toEqual([]);
    await write("20260101000000_init", "CREATE TABLE a (id bigint PRIMARY KEY);");
    await expect(run()).rejects.toMatchObject({ failure: "edited", migration: "20260101000000_init" });
  });

  test("an older program on a newer database serves on and says so", async () => {
    await write("20260103000000_newer", "SELECT 1;");
    await run();
    await rm(join(dir, "20260103000000_newer"), { recursive: true });
    expect(await run()).toEqual([]);
    expect(lines.at(-1)).toContain("20260103000000_newer");
  });
});
