import { randomUUID } from "node:crypto";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@souk/db/embedded";
import { rounds } from "@souk/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { spawnServer, type Spawned } from "../testing/spawn-server.ts";

const VISITORS = 8;
/** Answers with the database away, and then with it back, before the next round. */
const ENOUGH = 40;

let dataDir: string;
let server: Spawned;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "souk-outage-"));
  // PostgreSQL runs as another user where this one is root.
  await chmod(dataDir, 0o755);
  const port = String(await freePort());
  server = await spawnServer({ SOUK_DATA_DIR: dataDir, PORT: port, SOUK_ORIGIN: `http://127.0.0.1:${port}` });
  await server.ready();
});
afterAll(async () => {
  server.child.kill("SIGTERM");
  await server.ended();
  await rm(dataDir, { recursive: true, force: true });
});

/** Asks for what only the database knows: 404 is its answer, a variant that isn't there. */
async function visit(): Promise<number> {
  const body = JSON.stringify({ locale: "en", currency: "MAD", variantId: randomUUID(), quantity: 1 });
  const headers = { "content-type": "application/json", origin: server.origin };
  const answer = await fetch(`${server.origin}/trpc/shop/cart.addLine`, { method: "POST", headers, body });
  await answer.body?.cancel();
  return answer.status;
}

/** SIGQUIT: PostgreSQL's immediate shutdown, as in a crash: no goodbye to anybody, recovery at the start. */
async function crashDatabase(): Promise<void> {
  const pidFile = await readFile(join(dataDir, "postgres/cluster/postmaster.pid"), "utf8");
  process.kill(Number.parseInt(pidFile, 10), "SIGQUIT");
}

test(
  "the database crashes under load, again and again: nobody gets anything but 503, and it is back by itself",
  async () => {
    for (let round = 0; round < rounds(1, 10); round += 1) {
      const statuses: number[] = [];
      const over = new AbortController();
      const back = (): boolean => {
        const outage = statuses.indexOf(503);
        return outage >= 0 && statuses.slice(outage).filter((status) => status === 404).length >= ENOUGH;
      };
      const visitor = async (): Promise<void> => {
        while (!over.signal.aborted) statuses.push(await visit());
      };
      const load = Promise.all(Array.from({ length: VISITORS }, visitor));
      await expect.poll(() => statuses.length, { timeout: 30_000, interval: 5 }).toBeGreaterThan(ENOUGH);
      await crashDatabase();
      await expect.poll(back, { timeout: 30_000, interval: 20 }).toBe(true);
      over.abort();
      await load;
      expect(new Set(statuses)).toEqual(new Set([404, 503]));
    }
    expect(server.child.exitCode).toBeNull();
  },
  rounds(120_000, 900_000),
);
