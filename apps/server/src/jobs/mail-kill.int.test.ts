import { once } from "node:events";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { queueMail } from "@souk/core/mail/queue-mail";
import { smtpReceiver } from "@souk/core/ports/smtp-server.fixture";
import { testDb } from "@souk/testing";
import { expect, test } from "vitest";

const { db, pool, url } = await testDb();
const program = fileURLToPath(new URL("../testing/mail-worker.ts", import.meta.url));

const steps = [
  "before it is begun",
  "before it is sent",
  "while it is sent",
  "before it is noted",
  "before the job is done",
];

function work(smtp: string, step: string) {
  const env = { PATH: process.env["PATH"] };
  const child = spawn(process.execPath, [program, url, smtp, step], { env, stdio: "inherit" });
  return { child, ended: once(child, "exit") };
}

const queued = (step: string): Promise<boolean> =>
  queueMail(db, {
    key: `low_stock:${step}`,
    template: "low_stock",
    to: "stock@souk.example",
    locale: "en",
    data: { items: [{ sku: step, name: step, available: 1 }] },
  });

test("kill -9 at each step of a mail: the mail server sees one message id for each, and every mail", async () => {
  const receiver = await smtpReceiver({
    beforeAnswer: async ({ raw }) => {
      // The answer comes too late for the worker that dies meanwhile.
      if (raw.includes("while it is sent")) await new Promise((resolve) => setTimeout(resolve, 1000));
    },
  });
  for (const step of steps) {
    await queued(step);
    const { child, ended } = work(receiver.url, step);
    await ended;
    expect(child.signalCode, step).toBe("SIGKILL");
  }
  // As if the time had passed after which a worker that isn't heard of counts as dead.
  await pool.query("UPDATE pgboss.job SET heartbeat_on = now() - interval '1 hour' WHERE state = 'active'");
  const survivor = work(receiver.url, "none");
  const left = () => db.mailMessage.count({ where: { state: { not: "SENT" } } });
  await expect.poll(left, { timeout: 90_000, interval: 200 }).toBe(0);
  const open = async () =>
    (await pool.query("SELECT 1 FROM pgboss.job WHERE name = 'mail.send' AND state <> 'completed'")).rowCount;
  await expect.poll(open, { timeout: 90_000, interval: 200 }).toBe(0);
  survivor.child.kill("SIGKILL");
  await survivor.ended;
  await receiver.close();
  const ids = receiver.received.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(steps.length);
  // Positive control: two of them really were taken twice.
  expect(ids.length).toBeGreaterThan(steps.length);
}, 240_000);
