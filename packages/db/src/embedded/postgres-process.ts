import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Client, DatabaseError } from "pg";
import { EmbeddedError } from "./errors.ts";
import type { RunAs } from "./run-as.ts";
import { childEnv } from "./settings.ts";

export type Launch = {
  readonly program: string;
  readonly flags: readonly string[];
  readonly folder: string;
  readonly runAs: RunAs;
  readonly logFile: string;
  /** Of the maintenance database. */
  readonly url: string;
};

/** Crash recovery may have much to replay. */
const startLimitMs = 120_000;

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Starts PostgreSQL and answers once it takes connections. Throws EmbeddedError `failed` with its last words. */
export async function launch(options: Launch): Promise<ChildProcess> {
  // Its words go to a file, not a pipe: it must be able to outlive us without blocking.
  const log = openSync(options.logFile, "a", 0o600);
  const child = spawn(options.program, options.flags, {
    ...options.runAs,
    cwd: options.folder,
    env: childEnv,
    stdio: ["ignore", log, log],
    detached: true, // a Ctrl+C in the terminal is for us; we stop it after the last request
  });
  closeSync(log);
  const failure = new Promise<never>((_, reject) => {
    child.once("error", reject);
    child.once("exit", () => reject(new Error("it ended at once")));
  });
  try {
    await Promise.race([untilReady(options.url, child), failure]);
  } catch (error) {
    child.kill("SIGQUIT");
    throw new EmbeddedError(
      "failed",
      `PostgreSQL did not start:\n${await lastWords(options.logFile)}`,
      error,
    );
  }
  failure.catch(() => undefined); // its later end is the supervisor's business
  child.unref();
  return child;
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + startLimitMs;
  for (;;) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => undefined);
      // A wrong password doesn't get better by waiting.
      if (error instanceof DatabaseError && error.code === "28P01") throw error;
      if (hasEnded(child) || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

async function lastWords(logFile: string): Promise<string> {
  const text = await readFile(logFile, "utf8").catch(() => "");
  return text
    .trim()
    .split("\n")
    .slice(-6)
    .map((line) => `  ${line}`)
    .join("\n");
}

/** Fast shutdown; a server that hangs gets the immediate one, which loses nothing that was committed. */
export async function shutDown(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  child.ref();
  child.kill("SIGINT");
  const impatient = setTimeout(() => child.kill("SIGQUIT"), 15_000);
  await ended;
  clearTimeout(impatient);
}
