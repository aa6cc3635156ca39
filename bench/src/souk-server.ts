import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Running, startChild } from "./child.ts";

/** Runs the shop on a database, with or without its cache of answers, for as long as `use` takes. */
export async function withSouk<T>(
  url: string,
  cached: boolean,
  use: (origin: string) => Promise<T>,
): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), "souk-bench-data-"));
  const env = {
    DATABASE_URL: url,
    SOUK_DATA_DIR: dataDir,
    SOUK_CACHE: cached ? "1" : "0",
    SOUK_DEMO: "0",
    SOUK_SECRET: randomBytes(32).toString("base64url"),
    LOG_LEVEL: "error",
  };
  try {
    return await withServer(startChild("apps/server/src/main.ts", env, "/ready"), use);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

export async function withServer<T>(
  starting: Promise<Running>,
  use: (origin: string) => Promise<T>,
): Promise<T> {
  const server = await starting;
  try {
    return await use(server.origin);
  } finally {
    await server.stop();
  }
}
