import { enqueue } from "@souk/core/jobs/enqueue";
import { PgBoss } from "pg-boss";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createClosers, type Closers } from "../boot/closers.ts";
import { testApp } from "../testing/test-app.ts";
import { type Handlers, handlers } from "./handlers.ts";
import { startJobs } from "./worker.ts";

const { db, pool, url, deps } = await testApp();
const name = "privacy.forget";
let workers: Closers[];

beforeEach(async () => {
  workers = [];
  await pool.query("DELETE FROM pgboss.job");
  await pool.query("UPDATE pgboss.queue SET retry_delay = 0, retry_backoff = false");
});
afterEach(() => stopAll());

async function stopAll(): Promise<void> {
  for (const worker of workers.splice(0)) await worker.closeAll(() => undefined);
}

async function work(own: Partial<Handlers>): Promise<void> {
  const closers = createClosers();
  workers.push(closers);
  const log = pino({ level: "silent" });
  await startJobs({ core: deps.core, handlers: { ...handlers, ...own }, url, log, closers, drainMs: 5000 });
}

const states = async (): Promise<string> => {
  const { rows } = await pool.query<{ said: string }>(
    `SELECT coalesce(string_agg(state || ' ' || retry_count, ',' ORDER BY created_on), '') AS said
       FROM pgboss.job WHERE name = $1`,
    [name],
  );
  return rows[0]?.said ?? "";
};

describe("the job worker", () => {
  test("does what was enqueued, once among several workers", async () => {
    let done = 0;
    const count = async (): Promise<number> => (done += 1);
    await work({ [name]: count });
    await work({ [name]: count });
    await enqueue(db, ...Array.from({ length: 12 }, () => ({ name, data: {} }) as const));
    await expect.poll(states, { timeout: 20_000 }).toBe(Array(12).fill("completed 0").join());
    expect(done).toBe(12);
  });

  test("one that fails is tried again, and its last try is told that it is", async () => {
    const tries: boolean[] = [];
    await pool.query("UPDATE pgboss.queue SET retry_limit = 2 WHERE name = $1", [name]);
    await enqueue(db, { name, data: {} });
    await work({
      [name]: async (_core, _data, { isLast }) => {
        tries.push(isLast);
        throw new Error("no");
      },
    });
    await expect.poll(states, { timeout: 20_000 }).toBe("failed 2");
    expect(tries).toEqual([false, false, true]);
  });

  test("a payload that is not the job's own fails and harms nobody", async () => {
    await pool.query("UPDATE pgboss.queue SET retry_limit = 0 WHERE name = $1", [name]);
    await pool.query("INSERT INTO pgboss.job (name, data, retry_limit) VALUES ($1, '[1]', 0)", [name]);
    await enqueue(db, { name, data: {} });
    await work({});
    await expect.poll(states, { timeout: 20_000 }).toBe("failed 0,completed 0");
  });

  test("a stop waits for the job under way", async () => {
    const begun = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    await enqueue(db, { name, data: {} });
    await work({
      [name]: async () => {
        begun.resolve();
        await goOn.promise;
      },
    });
    await begun.promise;
    const stopped = stopAll();
    goOn.resolve();
    await stopped;
    expect(await states()).toBe("completed 0");
  });
});

describe("the job tables that our migrations make", () => {
  test("are exactly those of the installed pg-boss", async () => {
    const boss = new PgBoss({
      connectionString: url,
      max: 2,
      migrate: false,
      supervise: false,
      schedule: false,
    });
    await boss.start();
    const { ok, ...found } = await boss.detectSchemaDrift();
    await boss.stop({ graceful: false });
    expect({ ok, found: Object.values(found).flat().filter(Boolean) }).toEqual({ ok: true, found: [] });
  });
});
