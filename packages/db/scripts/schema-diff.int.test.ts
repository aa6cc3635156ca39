import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startScratch } from "../src/embedded/index.ts";
import { migrate, readMigrations } from "../src/migrate/index.ts";
import { schemaDiff, toMigrationList } from "./schema-diff.ts";
import { openSchemaEngine } from "./schema-engine.ts";

const datasource = 'datasource db {\n  provider = "postgresql"\n}\n';
const schema = (fields: string): string => `${datasource}model Thing {\n  id Int @id\n${fields}\n}\n`;

let root: string;
let schemaDir: string;
let migrationsDir: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "souk-diff-"));
  schemaDir = join(root, "schema");
  migrationsDir = join(root, "migrations");
  await mkdir(schemaDir);
  await writeFile(join(schemaDir, "main.prisma"), schema("  name String"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function keep(name: string, sql: string): Promise<void> {
  await mkdir(join(migrationsDir, name), { recursive: true });
  await writeFile(join(migrationsDir, name, "migration.sql"), sql);
}

describe("schemaDiff", () => {
  test("writes a migration that closes the difference, and sees what hand-written SQL is not one", async () => {
    const first = await schemaDiff({ schemaDir, migrationsDir });
    expect(first).toContain('CREATE TABLE "Thing"');
    const byHand = `CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.id = 1; RETURN NEW; END; $$;
      CREATE TRIGGER t BEFORE INSERT ON "Thing" FOR EACH ROW EXECUTE FUNCTION f();
      ALTER TABLE "Thing" ADD CONSTRAINT named CHECK (name <> '');
      CREATE INDEX thing_named ON "Thing" (name) WHERE id > 0;`;
    await keep("20260101000000_init", `${first}\n${byHand}`);
    expect(await schemaDiff({ schemaDir, migrationsDir })).toBe("");
  });

  test("shows a field that has no migration yet", async () => {
    await keep("20260101000000_init", await schemaDiff({ schemaDir, migrationsDir }));
    await writeFile(join(schemaDir, "main.prisma"), schema("  name String\n  size Int?"));
    expect(await schemaDiff({ schemaDir, migrationsDir })).toBe(
      '-- AlterTable\nALTER TABLE "Thing" ADD COLUMN     "size" INTEGER;',
    );
  });

  test("what migrate() records is what Prisma's own tools expect", async () => {
    await keep("20260101000000_init", await schemaDiff({ schemaDir, migrationsDir }));
    const scratch = await startScratch();
    try {
      await migrate({ url: scratch.url, dir: migrationsDir, log: () => undefined });
      const engine = await openSchemaEngine(scratch.url, [["main.prisma", schema("  name String")]]);
      const filters = { externalTables: [], externalEnums: [] };
      const migrationsList = toMigrationList(migrationsDir, await readMigrations(migrationsDir));
      const found = await engine.diagnoseMigrationHistory({
        migrationsList,
        optInToShadowDatabase: false,
        filters,
      });
      expect(found).toMatchObject({
        hasMigrationsTable: true,
        editedMigrationNames: [],
        failedMigrationNames: [],
      });
      expect(found.history ?? null).toBeNull();
      expect((await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames).toEqual([]);
    } finally {
      await scratch.stop();
    }
  });
});
