import type { Client } from "pg";
import { MigrationFailedError } from "./errors.ts";
import type { Migration } from "./migrations-folder.ts";
import { recordError, recordFinish, recordStart } from "./migrations-table.ts";

/** Statements that PostgreSQL refuses inside a transaction, or that end it. */
const ownTransaction = /^\s*(?:BEGIN|COMMIT|ROLLBACK|START TRANSACTION)\s*;|\bINDEX\s+CONCURRENTLY\b/im;

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Applies one migration. Its SQL and its row in `_prisma_migrations` are one transaction, so a crash at any
 * moment leaves all of it or nothing. One that cannot run in a transaction is recorded as begun first, and a
 * failure stays visible as half-applied.
 */
export async function applyMigration(client: Client, migration: Migration): Promise<void> {
  if (ownTransaction.test(migration.sql)) return applyInSteps(client, migration);
  await client.query("BEGIN");
  try {
    await recordStart(client, migration.name, migration.checksum);
    await client.query(migration.sql);
    await recordFinish(client, migration.name);
    await client.query("COMMIT");
  } catch (error) {
    // The connection may be the thing that broke; then the server has rolled back already.
    await client.query("ROLLBACK").catch(() => undefined);
    throw new MigrationFailedError(migration.name, "refused", reason(error), error);
  }
}

async function applyInSteps(client: Client, migration: Migration): Promise<void> {
  await recordStart(client, migration.name, migration.checksum);
  try {
    for (const statement of migration.sql.split(/;\s*$/m)) {
      if (statement.trim() !== "") await client.query(statement);
    }
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    await recordError(client, migration.name, reason(error)).catch(() => undefined);
    throw new MigrationFailedError(migration.name, "half-applied", `It stopped at: ${reason(error)}`, error);
  }
  await recordFinish(client, migration.name);
}
