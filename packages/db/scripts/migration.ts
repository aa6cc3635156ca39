/**
 * `migration.ts NAME` writes the next migration from the difference between the migrations and the schema;
 * SQL that Prisma cannot express (checks, triggers, partial indexes) is added to the file by hand.
 * `migration.ts NAME --empty` writes one for SQL by hand alone.
 * `migration.ts --check` fails when the schema and the migrations differ.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { schemaDiff } from "./schema-diff.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const schemaDir = join(root, "prisma/schema");
const migrationsDir = join(root, "prisma/migrations");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: "boolean", default: false }, empty: { type: "boolean", default: false } },
});

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function check(): Promise<number> {
  const sql = await schemaDiff({ schemaDir, migrationsDir });
  if (sql === "") {
    say("The migrations make exactly what the schema says.");
    return 0;
  }
  say(`The schema and the migrations differ. Run: pnpm db:migration NAME\n\n${sql}`);
  return 1;
}

async function write(name: string): Promise<number> {
  const sql = values.empty ? "-- By hand:" : await schemaDiff({ schemaDir, migrationsDir });
  if (sql === "") {
    say(
      "Nothing to write: the migrations make exactly what the schema says (--empty writes one all the same).",
    );
    return 0;
  }
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsDir, `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), `${sql}\n`);
  await writeFile(join(migrationsDir, "migration_lock.toml"), 'provider = "postgresql"\n');
  say(`Wrote ${join(folder, "migration.sql")}. Read it, add what Prisma cannot say, and commit it.`);
  return 0;
}

const [name] = positionals;
if (values.check) {
  process.exitCode = await check();
} else if (name !== undefined && /^[a-z][a-z0-9_]*$/.test(name)) {
  process.exitCode = await write(name);
} else {
  say("Usage: pnpm db:migration NAME   (small letters, digits and _: what it does, like add_order_notes)");
  process.exitCode = 2;
}
