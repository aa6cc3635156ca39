import { EmbeddedError, startEmbedded } from "@souk/db/embedded";
import { migrate, MigrationFailedError } from "@souk/db/migrate";
import type { Env } from "./env-schema.ts";
import { BootError } from "./exit-codes.ts";
import { waitForDatabase } from "./own-database.ts";

export type OpenDatabase = {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** For a process about to end: doesn't wait. */
  readonly abandon: () => void;
};

type Say = (line: string) => void;

async function builtIn(env: Env, say: Say): Promise<OpenDatabase> {
  try {
    return await startEmbedded({ dataDir: env.dataDir, log: say });
  } catch (error) {
    if (!(error instanceof EmbeddedError)) throw error;
    throw new BootError(error.failure === "in-use" ? "inUse" : "database", error.message, error);
  }
}

/** The database of DATABASE_URL once it answers, or else the built-in one, started. Throws BootError. */
export async function openDatabase(env: Env, say: Say): Promise<OpenDatabase> {
  if (env.databaseUrl === undefined) return builtIn(env, say);
  await waitForDatabase(env.databaseUrl, env.databaseWaitMs, say);
  return { url: env.databaseUrl, stop: async () => undefined, abandon: () => undefined };
}

/** Brings the database up to this program's migrations. Throws BootError. */
export async function bringUp(url: string, say: Say): Promise<void> {
  try {
    await migrate({ url, log: say });
  } catch (error) {
    if (error instanceof MigrationFailedError) throw new BootError("migration", error.message, error);
    throw error;
  }
}
