import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDb, type DbHandle } from "@souk/db";
import { startEmbedded } from "@souk/db/embedded";
import { migrate } from "@souk/db/migrate";
import { generateLoad, seedDemo } from "@souk/demo";

export interface BenchDatabase extends DbHandle {
  url: string;
  stop(): Promise<void>;
}

/**
 * A database of its own with the demo shop (without pictures) and `products` generated ones; commits are durable as in
 * use. With a folder to keep it in it stays there afterwards, and is taken from there the next time.
 */
export async function benchDatabase(
  products: number,
  log: (line: string) => void,
  keptIn?: string,
): Promise<BenchDatabase> {
  const dataDir = keptIn ?? (await mkdtemp(join(tmpdir(), "souk-bench-")));
  const server = await startEmbedded({ dataDir });
  await migrate({ url: server.url, log });
  const handle = createDb({ url: server.url });
  await seedDemo({ db: handle.db, storage: null, log });
  if (products > 0) await generateLoad({ db: handle.db, products, seed: 1, log });
  await handle.pool.query("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
  await handle.pool.query("VACUUM ANALYZE");
  const stop = async (): Promise<void> => {
    await handle.close();
    await server.stop();
    if (keptIn === undefined) await rm(dataDir, { recursive: true, force: true });
  };
  return { ...handle, url: server.url, stop };
}
