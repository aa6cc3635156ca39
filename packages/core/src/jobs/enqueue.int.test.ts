import { queues } from "@souk/db";
import { testDb } from "@souk/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { runTx } from "../transaction.ts";
import { enqueue, jobId } from "./enqueue.ts";

const { db, pool } = await testDb();
const name = "privacy.forget";
const Rows = z.array(z.record(z.string(), z.unknown()));

const jobs = async (): Promise<Record<string, unknown>[]> => {
  const { rows } = await pool.query(
    `SELECT id, data, state, start_after > now() AS later, retry_limit, heartbeat_seconds FROM pgboss.job ORDER BY created_on`,
  );
  return Rows.parse(rows);
};

beforeEach(() => pool.query("DELETE FROM pgboss.job"));

describe("enqueue", () => {
  test("writes the job in the caller's transaction, with its queue's policy", async () => {
    await runTx(db, (tx) => enqueue(tx, { name, data: {} }));
    const policy = queues[name];
    expect(await jobs()).toMatchObject([
      {
        data: {},
        state: "created",
        later: false,
        retry_limit: policy.retries,
        heartbeat_seconds: policy.heartbeatSeconds,
      },
    ]);
  });

  test("a transaction that is rolled back leaves no job", async () => {
    const rolledBack = runTx(db, async (tx) => {
      await enqueue(tx, { name, data: {} });
      throw new Error("refused");
    });
    await expect(rolledBack).rejects.toThrow("refused");
    expect(await jobs()).toEqual([]);
  });

  test("one key is one job, also when two transactions bring it at once and after it was done", async () => {
    const once = () => runTx(db, (tx) => enqueue(tx, { name, data: {}, key: "order:1" }));
    await Promise.all([once(), once(), once()]);
    await pool.query("UPDATE pgboss.job SET state = 'completed', completed_on = now()");
    await once();
    expect(await jobs()).toMatchObject([{ id: jobId(name, "order:1"), state: "completed" }]);
    await runTx(db, (tx) => enqueue(tx, { name, data: {}, key: "order:2" }));
    expect(await jobs()).toHaveLength(2);
  });

  test("while one waits a second is left out; once that one is at work there is a next", async () => {
    const ask = () => runTx(db, (tx) => enqueue(tx, { name, data: {}, whileWaiting: "all" }));
    await ask();
    await ask();
    expect(await jobs()).toHaveLength(1);
    await pool.query("UPDATE pgboss.job SET state = 'active', started_on = now()");
    await ask();
    expect(await jobs()).toHaveLength(2);
  });

  test("one for later waits", async () => {
    const startAfter = new Date(Date.now() + 60_000);
    await runTx(db, (tx) => enqueue(tx, { name, data: {}, startAfter }, { name, data: {} }));
    const later = (await jobs()).filter((job) => job["later"] === true);
    expect(later).toHaveLength(1);
    expect(await jobs()).toHaveLength(2);
  });
});
