import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Embedded, startScratch } from "./embedded/index.ts";
import { migrate } from "./migrate/index.ts";
import { ensureQueues, queues } from "./queues.ts";

let server: Embedded;
beforeAll(async () => {
  server = await startScratch();
  await migrate({ url: server.url, log: () => undefined });
});
afterAll(() => server.stop());

async function connected(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  return client;
}

test("a process that starts waits for no worker's rows, and sets right what is another way", async () => {
  const [worker, starting] = await Promise.all([connected(), connected()]);
  await worker.query("BEGIN");
  await worker.query("SELECT 1 FROM pgboss.queue FOR UPDATE");
  await starting.query("SET lock_timeout = '1s'");
  await ensureQueues(starting);
  await worker.query("COMMIT");

  await worker.query("UPDATE pgboss.queue SET retry_limit = 99 WHERE name IN ('stock.tell', 'mail.send')");
  await worker.query("DELETE FROM pgboss.queue WHERE name = 'stock.low'");
  await ensureQueues(starting);
  const { rows } = await starting.query(
    "SELECT name, retry_limit AS retries FROM pgboss.queue ORDER BY name",
  );
  const wanted = Object.entries(queues).map(([name, { retries }]) => ({ name, retries }));
  expect(rows).toEqual(wanted.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
  await Promise.all([worker.end(), starting.end()]);
});
