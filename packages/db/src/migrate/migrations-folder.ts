import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the project's migrations are. */
export const migrationsDir = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

export type Migration = {
  /** The folder's name: a timestamp and a few words. */
  readonly name: string;
  readonly sql: string;
  /** sha256 of the file in hex, as Prisma records it. */
  readonly checksum: string;
};

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** All migrations of a folder in the order they are applied. An absent folder has none. */
export async function readMigrations(dir: string = migrationsDir): Promise<readonly Migration[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(dir, name, "migration.sql"), "utf8");
      return { name, sql, checksum: sha256(sql) };
    }),
  );
}

/** Whether a recorded checksum is this migration's, whatever line ends git checked it out with. */
export function matchesChecksum(migration: Migration, checksum: string): boolean {
  if (migration.checksum === checksum) return true;
  const unix = migration.sql.replaceAll("\r\n", "\n");
  return sha256(unix) === checksum || sha256(unix.replaceAll("\n", "\r\n")) === checksum;
}

/** One short name for a set of migrations: equal exactly when their names and contents are. */
export function migrationsHash(migrations: readonly Migration[]): string {
  return sha256(migrations.map(({ name, checksum }) => `${name} ${checksum}`).join("\n")).slice(0, 16);
}
