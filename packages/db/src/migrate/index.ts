import { Client } from "pg";
import { applyMigration } from "./apply-migration.ts";
import { MigrationFailedError } from "./errors.ts";
import { ensureQueues } from "../queues.ts";
import { matchesChecksum, type Migration, readMigrations } from "./migrations-folder.ts";
import { type AppliedRow, createMigrationsTable, readApplied } from "./migrations-table.ts";

export { MigrationFailedError, type MigrationFailure } from "./errors.ts";
export { type Migration, migrationsDir, migrationsHash, readMigrations } from "./migrations-folder.ts";

/** The key of Prisma's own migration lock: this and `prisma migrate deploy` wait for each other. */
const lockKey = 72_707_369;

export type MigrateOptions = {
  readonly url: string;
  readonly log: (line: string) => void;
  /** Another folder of migrations than the project's. */
  readonly dir?: string;
};

/**
 * Brings a database up to the migrations in the folder, and its job queues to queues.ts, and answers with the names it
 * applied now.
 * Any number of deployers may call it at once: one works, the others wait and find nothing left to do.
 * Throws MigrationFailedError; then no later migration was tried.
 */
export async function migrate({ url, log, dir }: MigrateOptions): Promise<readonly string[]> {
  const migrations = await readMigrations(dir);
  const client = new Client({ connectionString: url, application_name: "souk migrate" });
  client.on("error", () => undefined); // the query under way rejects with it
  await client.connect();
  try {
    const applied = await bringUp(client, migrations, log);
    if (dir === undefined) await ensureQueues(client);
    return applied;
  } finally {
    await client.end(); // gives the lock back too
  }
}

async function bringUp(
  client: Client,
  migrations: readonly Migration[],
  log: MigrateOptions["log"],
): Promise<readonly string[]> {
  // Looked at before the lock is taken: almost every start has nothing to do.
  if (isUpToDate(migrations, await readApplied(client))) return [];
  await waitForLock(client, log);
  return applyPending(client, migrations, log);
}

async function applyPending(
  client: Client,
  migrations: readonly Migration[],
  log: MigrateOptions["log"],
): Promise<readonly string[]> {
  await createMigrationsTable(client);
  // A statement that waits for a lock makes every query behind it wait too: better to fail and be run again.
  await client.query("SET lock_timeout = '15s'");
  const todo = pending(migrations, await readApplied(client), log);
  for (const migration of todo) {
    log(`applying migration ${migration.name}`);
    await applyMigration(client, migration);
  }
  return todo.map(({ name }) => name);
}

function isUpToDate(migrations: readonly Migration[], applied: readonly AppliedRow[]): boolean {
  const finished = new Map(
    applied.filter((row) => row.finished_at !== null).map((row) => [row.migration_name, row.checksum]),
  );
  // One that is unfinished may be in another deployer's hands just now: only the lock tells.
  if (finished.size !== applied.length || finished.size !== migrations.length) return false;
  return migrations.every((migration) => matchesChecksum(migration, finished.get(migration.name) ?? ""));
}

function pending(
  migrations: readonly Migration[],
  applied: readonly AppliedRow[],
  log: MigrateOptions["log"],
): readonly Migration[] {
  const unfinished = applied.find((row) => row.finished_at === null);
  if (unfinished !== undefined) {
    const said = unfinished.logs === null ? "It left no message." : `It said: ${unfinished.logs}`;
    throw new MigrationFailedError(unfinished.migration_name, "half-applied", said);
  }
  const rows = new Map(applied.map((row) => [row.migration_name, row]));
  const todo = migrations.filter((migration) => {
    const row = rows.get(migration.name);
    if (row === undefined) return true;
    if (!matchesChecksum(migration, row.checksum))
      throw new MigrationFailedError(migration.name, "edited", "");
    return false;
  });
  const names = new Set(migrations.map(({ name }) => name));
  const newer = applied.filter((row) => !names.has(row.migration_name));
  if (newer.length > 0)
    log(`the database is newer than this program: it has ${newer.at(-1)?.migration_name}`);
  return todo;
}

/** Asks again and again: a statement that blocks in the server would deadlock with CREATE INDEX CONCURRENTLY. */
async function waitForLock(client: Client, log: MigrateOptions["log"]): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const { rows } = await client.query<{ got: boolean }>("SELECT pg_try_advisory_lock($1) AS got", [
      lockKey,
    ]);
    if (rows[0]?.got === true) return;
    if (tries === 0) log("another process is migrating this database; waiting for it");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
