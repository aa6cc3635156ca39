import { once } from "node:events";
import { access, chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runningUrl } from "@souk/db/embedded";
import { testDb } from "@souk/testing";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { spawnServer, type Spawned } from "./testing/spawn-server.ts";

const external = await testDb();
let dataDir: string;
let servers: Spawned[];

beforeEach(async () => {
  servers = [];
  dataDir = await mkdtemp(join(tmpdir(), "souk-main-"));
  await chmod(dataDir, 0o755);
});

afterEach(async () => {
  for (const server of servers) {
    server.child.kill("SIGTERM");
    await server.ended();
  }
  await rm(dataDir, { recursive: true, force: true });
});

async function start(env: Record<string, string> = {}): Promise<Spawned> {
  const server = await spawnServer({ SOUK_DATA_DIR: dataDir, ...env });
  servers.push(server);
  return server;
}

async function statusOf(server: Spawned, path: string): Promise<number> {
  const answer = await fetch(server.origin + path);
  await answer.body?.cancel();
  return answer.status;
}

async function sql(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(text);
  await client.end();
  return rows.flatMap((row) => Object.values(row));
}

describe("the server process", () => {
  test("starts from nothing, stops when asked, and has its data when it starts again", async () => {
    const first = await start();
    await first.ready();
    expect(await statusOf(first, "/ready")).toBe(200);
    const url = await runningUrl(dataDir);
    await sql(url, `INSERT INTO "Setting" (key, value, "updatedAt") VALUES ('kept', '1', now())`);
    first.child.kill("SIGTERM");
    expect(await first.ended()).toBe(0);
    await expect(access(join(dataDir, "postgres/cluster/postmaster.pid"))).rejects.toThrow("ENOENT");
    const second = await start();
    await second.ready();
    const kept = await sql(await runningUrl(dataDir), `SELECT key FROM "Setting" WHERE key = 'kept'`);
    expect(kept).toEqual(["kept"]);
  });

  test("starts again after kill -9", async () => {
    const first = await start();
    await first.ready();
    first.child.kill("SIGKILL");
    expect(await first.ended()).toBe("SIGKILL");
    const second = await start();
    await second.ready();
    expect(await statusOf(second, "/ready")).toBe(200);
  });

  test("a database that dies is an outage of seconds, not the end", async () => {
    const server = await start();
    await server.ready();
    const pidFile = await readFile(join(dataDir, "postgres/cluster/postmaster.pid"), "utf8");
    process.kill(Number.parseInt(pidFile, 10), "SIGKILL");
    await expect.poll(() => statusOf(server, "/ready"), { timeout: 30_000, interval: 50 }).toBe(200);
    expect(await statusOf(server, "/health")).toBe(200);
  });

  test("wrong configuration: all of it told, code 2", async () => {
    const server = await start({ LOG_LEVEL: "loud", SOUK_DB_POOL: "-1" });
    expect(await server.ended()).toBe(2);
    expect(server.output()).toContain("LOG_LEVEL must be one of");
    expect(server.output()).toContain("SOUK_DB_POOL must be a whole number");
  });

  test("unreachable database: told without its password, code 3", async () => {
    const server = await start({
      DATABASE_URL: "postgresql://souk:hunter2@127.0.0.1:9/shop",
      SOUK_DATABASE_WAIT_SECONDS: "0",
    });
    expect(await server.ended()).toBe(3);
    expect(server.output()).toContain("The database shop at 127.0.0.1:9 (user souk) cannot be used");
    expect(server.output()).not.toContain("hunter2");
  });

  test("half-applied migration: named, code 4", async () => {
    await external.pool.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '20990101000000_half')",
    );
    const server = await start({ DATABASE_URL: external.url });
    expect(await server.ended()).toBe(4);
    expect(server.output()).toContain("Migration 20990101000000_half was started earlier and never finished");
    await external.pool.query("DELETE FROM _prisma_migrations WHERE id = 'x'");
    const again = await start({ DATABASE_URL: external.url });
    await again.ready();
  });

  test("busy port: told with its number, code 5, before anything else is begun", async () => {
    const blocker = createServer().listen(0, "127.0.0.1");
    await once(blocker, "listening");
    const address = blocker.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    const server = await start({ PORT: String(port) });
    expect(await server.ended()).toBe(5);
    expect(server.output()).toContain(`Port ${port} is in use`);
    await expect(access(join(dataDir, "postgres"))).rejects.toThrow("ENOENT");
    blocker.close();
  });

  test("data folder of another Souk: told, code 6, and the other one goes on", async () => {
    const first = await start();
    await first.ready();
    const second = await start();
    expect(await second.ended()).toBe(6);
    expect(second.output()).toContain("SOUK_DATA_DIR");
    expect(await statusOf(first, "/ready")).toBe(200);
  });

  test("two on one database are fine", async () => {
    const both = await Promise.all([
      start({ DATABASE_URL: external.url }),
      start({ DATABASE_URL: external.url }),
    ]);
    await Promise.all(both.map((server) => server.ready()));
    for (const server of both) expect(await statusOf(server, "/ready")).toBe(200);
  });
});
