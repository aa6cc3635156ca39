import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type pg from "pg";
import { z } from "zod";
import { type Running, startChild } from "./child.ts";
import type { BenchDatabase } from "./database.ts";

/** Runs the shop on a database, with or without its cache of answers, for as long as `use` takes. */
export async function withSouk<T>(
  { url, pool }: BenchDatabase,
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
    return await withServer(startChild("apps/server/src/main.ts", env, "/ready"), async (origin) => {
      await untilQuiet(pool);
      return use(origin);
    });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

const Backlog = z.array(z.object({ waiting: z.int() })).length(1);
const QUIET_MS = 60_000;

/** Until the demo's own mails are written and the staff's table has followed: their work isn't what is measured. */
async function untilQuiet(pool: pg.Pool): Promise<void> {
  const deadline = performance.now() + QUIET_MS;
  for (;;) {
    const { rows } = await pool.query(
      `SELECT ((SELECT count(*) FROM pgboss.job WHERE state < 'completed' AND start_after <= now())
             + (SELECT count(*) FROM "ProductTouch"))::int AS waiting`,
    );
    const waiting = Backlog.parse(rows)[0]?.waiting ?? 0;
    if (waiting === 0) return;
    if (performance.now() > deadline) throw new Error(`${waiting} pieces of work are left after a minute`);
    await delay(200);
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
