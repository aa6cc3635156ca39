import type { Storage } from "@souk/core/ports/storage";
import { createDb, type Db } from "@souk/db";
import { runningUrl } from "@souk/db/embedded";
import type { Env } from "../boot/env-schema.ts";
import { bringUp, type OpenDatabase, openDatabase } from "../boot/open-database.ts";
import { openStorage } from "../boot/open-storage.ts";

export interface Shop {
  db: Db;
  storage: Storage;
  say: (line: string) => void;
}

/**
 * Runs a command on this folder's shop: on the database of the one that runs, else on one started for as long as the
 * command takes. Throws BootError.
 */
export async function withShop<T>(env: Env, say: Shop["say"], work: (shop: Shop) => Promise<T>): Promise<T> {
  const database = await reach(env, say);
  try {
    await bringUp(database.url, say);
    const storage = await openStorage(env);
    const handle = createDb({ url: database.url, poolSize: 8, connectTimeoutMs: 30_000 });
    try {
      return await work({ db: handle.db, storage, say });
    } finally {
      await handle.close();
    }
  } finally {
    await database.stop();
  }
}

async function reach(env: Env, say: Shop["say"]): Promise<OpenDatabase> {
  if (env.databaseUrl === undefined) {
    const url = await runningUrl(env.dataDir).catch(() => undefined);
    if (url !== undefined) return { url, stop: async () => undefined, abandon: () => undefined };
    say("the shop isn't running; its database is started for this command");
  }
  const database = await openDatabase(env, say);
  // Ctrl+C must not leave a PostgreSQL behind.
  process.once("exit", database.abandon);
  return database;
}
