import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm";
import { startScratch } from "../src/embedded/scratch.ts";
import { type Migration, readMigrations } from "../src/migrate/index.ts";
import { openSchemaEngine } from "./schema-engine.ts";

export type Folders = { readonly schemaDir: string; readonly migrationsDir: string };

async function readSchema(dir: string): Promise<[string, string][]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await readFile(join(dir, name), "utf8")]),
  );
}

/** A folder of migrations as the engine wants it told. */
export function toMigrationList(baseDir: string, migrations: readonly Migration[]): MigrationList {
  return {
    baseDir,
    lockfile: { path: "./migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}

/** The SQL that brings what the migrations make to what the schema says; empty when they agree. */
export async function schemaDiff({ schemaDir, migrationsDir }: Folders): Promise<string> {
  const [schema, migrations] = await Promise.all([readSchema(schemaDir), readMigrations(migrationsDir)]);
  const scratch = await startScratch();
  try {
    const engine = await openSchemaEngine(scratch.url, schema);
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...toMigrationList(migrationsDir, migrations) },
      to: { tag: "schemaDatamodel", files: schema.map(([path, content]) => ({ path, content })) },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    const sql = (stdout ?? "").trim();
    return sql === "-- This is an empty migration." ? "" : sql;
  } finally {
    await scratch.stop();
  }
}
