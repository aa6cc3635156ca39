import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";
import { BootError } from "./exit-codes.ts";

/** Waiting doesn't mend these: wrong user or password, or no such database. */
const hopeless = new Set(["28P01", "28000", "3D000"]);

const reasons: Record<string, string> = {
  "28P01": "the password is wrong",
  "28000": "this user may not connect",
  "3D000": "there is no database of that name",
  ECONNREFUSED: "nothing answers there",
  ENOTFOUND: "there is no machine of that name",
  EAI_AGAIN: "the name cannot be looked up",
  ETIMEDOUT: "it doesn't answer",
};

const oldestVersion = 150_000;

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

function explain(url: string, error: unknown): BootError {
  const { hostname, port, pathname, username } = new URL(url);
  const where = `${decodeURIComponent(pathname.slice(1))} at ${hostname}:${port || "5432"} (user ${username || "not given"})`;
  const reason = reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
  return new BootError(
    "database",
    `The database ${where} cannot be used: ${reason}.\n` +
      "  Check DATABASE_URL and that PostgreSQL runs; without DATABASE_URL Souk brings its own.",
    error,
  );
}

async function look(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version_num: string }>("SHOW server_version_num");
    if (Number(rows[0]?.server_version_num) >= oldestVersion) return;
  } finally {
    await client.end().catch(() => undefined);
  }
  throw new BootError(
    "database",
    "The database of DATABASE_URL is too old: PostgreSQL 15 or newer is needed.",
  );
}

/** Waits until the database of DATABASE_URL answers, at most `waitMs`. Throws BootError without its password. */
export async function waitForDatabase(
  url: string,
  waitMs: number,
  say: (line: string) => void,
): Promise<void> {
  const until = Date.now() + waitMs;
  for (let tries = 0; ; tries += 1) {
    try {
      return await look(url);
    } catch (error) {
      if (error instanceof BootError) throw error;
      if (hopeless.has(codeOf(error)) || Date.now() >= until) throw explain(url, error);
      if (tries === 0) say(`waiting for the database (${reasons[codeOf(error)] ?? "it refuses"})`);
      await delay(500);
    }
  }
}
