import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, lstat, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Embedded, EmbeddedError, runningUrl, startEmbedded } from "./index.ts";
import { isAlive } from "./process-info.ts";

const settings = { shared_buffers: "32MB", fsync: "off" };

let dataDir: string;
let started: { stop(): Promise<void> }[];
let children: ChildProcess[];

beforeEach(async () => {
  started = [];
  children = [];
  dataDir = await mkdtemp(join(tmpdir(), "souk-embedded-"));
  await chmod(dataDir, 0o755);
});

afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  // What a killed child left running is stopped by a start of our own.
  if (started.length === 0) await start().catch(() => undefined);
  for (const server of started) await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function start(): Promise<Embedded> {
  const server = await startEmbedded({ dataDir, settings });
  started.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows.flatMap((row) => Object.values(row));
}

/** Another process that starts the database on the same folder and holds it; answers with its address. */
async function startInChild(): Promise<{ child: ChildProcess; url: string }> {
  const module = new URL("index.ts", import.meta.url).href;
  const code = `const { startEmbedded } = await import(${JSON.stringify(module)});
    const { url } = await startEmbedded(${JSON.stringify({ dataDir, settings })});
    console.log(url); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const [url] = await once(createInterface({ input: child.stdout }), "line");
  return { child, url: String(url) };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

async function postmasterPid(): Promise<number> {
  return Number((await readFile(join(dataDir, "postgres/cluster/postmaster.pid"), "utf8")).split("\n")[0]);
}

describe("the built-in PostgreSQL", () => {
  test("keeps its data over a stop and a start, on UTF-8 with the sorting of people", async () => {
    const first = await start();
    await query(first.url, "CREATE TABLE t AS SELECT 'زليج' AS name");
    await first.stop();
    const second = await start();
    expect(await query(second.url, "SELECT name FROM t")).toEqual(["زليج"]);
    expect(await query(second.url, "SELECT x FROM unnest(ARRAY['b','É','a','Z']) x ORDER BY x")).toEqual([
      "a",
      "b",
      "É",
      "Z",
    ]);
    await query(second.url, "CREATE EXTENSION pg_trgm");
    expect(await query(second.url, "SELECT similarity('زليج', 'زليج بلدي') > 0")).toEqual([true]);
  });

  test("makes a password that only its owner can read, and refuses others", async () => {
    const { url, port } = await start();
    expect((await stat(join(dataDir, "postgres.password"))).mode & 0o777).toBe(0o600);
    const wrong = `postgresql://souk:guess@127.0.0.1:${port}/souk?sslmode=disable`;
    await expect(query(wrong, "SELECT 1")).rejects.toThrow("password authentication failed");
    expect(await query(url, "SELECT 1")).toEqual([1]);
    expect(await runningUrl(dataDir)).toBe(url);
  });

  test("tells that the folder is in use, and leaves the other one alone", async () => {
    const { url } = await startInChild();
    const refusal = await start().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(EmbeddedError);
    expect(refusal).toMatchObject({ failure: "in-use", message: expect.stringContaining("SOUK_DATA_DIR") });
    expect(await query(url, "SELECT 1")).toEqual([1]);
  });

  test("after kill -9 of the server: stops the PostgreSQL it left, and all that was committed is there", async () => {
    const { child, url } = await startInChild();
    await query(url, "CREATE TABLE t AS SELECT 7 AS n");
    const orphan = await postmasterPid();
    await kill(child);
    expect(isAlive(orphan)).toBe(true);
    const again = await start();
    expect(isAlive(orphan)).toBe(false);
    expect(await query(again.url, "SELECT n FROM t")).toEqual([7]);
  });

  test("after kill -9 of both: recovers", async () => {
    const { child, url } = await startInChild();
    await query(url, "CREATE TABLE t AS SELECT 7 AS n");
    const pid = await postmasterPid();
    await kill(child);
    process.kill(pid, "SIGKILL");
    const again = await start();
    expect(await query(again.url, "SELECT n FROM t")).toEqual([7]);
  });

  test("a number in postmaster.pid that now belongs to another program is no obstacle", async () => {
    const first = await start();
    await first.stop();
    await writeFile(join(dataDir, "postgres/cluster/postmaster.pid"), `${process.pid}\n`);
    const again = await start();
    expect(await query(again.url, "SELECT 1")).toEqual([1]);
  });

  test("a PostgreSQL that dies under a running server comes back at the same address", async () => {
    const { url } = await start();
    await query(url, "CREATE TABLE t AS SELECT 7 AS n");
    process.kill(await postmasterPid(), "SIGKILL");
    await vi.waitFor(async () => expect(await query(url, "SELECT n FROM t")).toEqual([7]), {
      timeout: 10_000,
      interval: 50,
    });
  });

  test("a data folder that only its owner may enter keeps its database inside", async () => {
    await chmod(dataDir, 0o700);
    const { url } = await start();
    expect(await query(url, "SELECT 1")).toEqual([1]);
    expect((await lstat(join(dataDir, "postgres"))).isDirectory()).toBe(true);
  });

  test("a lost password is told, not guessed", async () => {
    const first = await start();
    await first.stop();
    await rm(join(dataDir, "postgres.password"));
    await expect(start()).rejects.toMatchObject({ failure: "unusable-files" });
    await rm(join(dataDir, "postgres"), { recursive: true });
  });
});
