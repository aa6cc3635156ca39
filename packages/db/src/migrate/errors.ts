export type MigrationFailure =
  /** Its SQL was refused; the whole migration was rolled back. */
  | "refused"
  /** An earlier run left it unfinished; what it did may be there or not. */
  | "half-applied"
  /** Its file is no longer the one that was applied. */
  | "edited";

const advice: Record<MigrationFailure, (name: string, reason: string) => string> = {
  refused: (name, reason) =>
    `Migration ${name} failed and was rolled back whole: the database is as it was before.\n` +
    `  PostgreSQL says: ${reason}\n` +
    `  Mend packages/db/prisma/migrations/${name}/migration.sql (or what it found in the data) and start again.`,
  "half-applied": (name, reason) =>
    `Migration ${name} was started earlier and never finished, so a part of it may be in the database.\n` +
    `  ${reason}\n` +
    `  Look at which of its statements took effect. Undo them and run\n` +
    `    DELETE FROM _prisma_migrations WHERE migration_name = '${name}' AND finished_at IS NULL;\n` +
    `  and start again; or do the rest by hand and run\n` +
    `    UPDATE _prisma_migrations SET finished_at = now() WHERE migration_name = '${name}' AND finished_at IS NULL;\n` +
    `  If the data doesn't matter, delete the database and start again.`,
  edited: (name) =>
    `Migration ${name} was changed after it had been applied to this database.\n` +
    `  Put its file back as it was and write the change as a new migration (pnpm db:migration NAME).\n` +
    `  If the data doesn't matter, delete the database (.data/ for the built-in one) and start again.`,
};

/** A migration cannot be applied; the message says which one and what to do, in plain words. */
export class MigrationFailedError extends Error {
  override readonly name = "MigrationFailedError";
  readonly migration: string;
  readonly failure: MigrationFailure;

  constructor(migration: string, failure: MigrationFailure, reason: string, cause?: unknown) {
    super(advice[failure](migration, reason), { cause });
    this.migration = migration;
    this.failure = failure;
  }
}
