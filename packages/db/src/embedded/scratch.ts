import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Embedded, startEmbedded } from "./start-embedded.ts";
import type { Settings } from "./settings.ts";

/** Much faster, and a power cut loses the database: right only for one that is thrown away. */
const careless: Settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  shared_buffers: "64MB",
  log_min_duration_statement: -1,
};

/** Starts an empty PostgreSQL in a temporary folder; `stop` removes both. */
export async function startScratch(settings: Settings = {}): Promise<Embedded> {
  const dataDir = await mkdtemp(join(tmpdir(), "souk-scratch-"));
  await chmod(dataDir, 0o755); // PostgreSQL's user must pass when we are root
  const database = await startEmbedded({ dataDir, settings: { ...careless, ...settings } });
  process.once("exit", database.abandon);
  const stop = async (): Promise<void> => {
    process.off("exit", database.abandon);
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { ...database, stop };
}
