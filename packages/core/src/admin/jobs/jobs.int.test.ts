import { testDb } from "@souk/testing";
import { beforeEach, describe, expect, test } from "vitest";
import type { StaffContext } from "../../context.ts";
import { enqueue, jobId } from "../../jobs/enqueue.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { getJob } from "./get-job.ts";
import { jobQueues } from "./job-queues.ts";
import { listJobs } from "./list-jobs.ts";
import { cancelJob, retryJob } from "./move-job.ts";
import { HIDDEN, redact } from "./redact.ts";

const { db, pool } = await testDb();
const queue = "privacy.forget";
let staff: StaffContext;

beforeEach(async () => {
  await pool.query("DELETE FROM pgboss.job");
  staff = await staffContext(db, "ADMIN");
});

const made = async (key: string, state = "created"): Promise<{ queue: string; id: string }> => {
  await enqueue(db, { name: queue, data: {}, key });
  const id = jobId(queue, key);
  await pool.query(
    `UPDATE pgboss.job SET state = $2::pgboss.job_state, output = '{"message":"no such file"}',
            retry_count = retry_limit, completed_on = CASE WHEN $2 = 'created' THEN NULL ELSE now() END WHERE id = $1`,
    [id, state],
  );
  return { queue, id };
};

describe("jobs for staff", () => {
  test("queues are counted by state, also those that hold nothing", async () => {
    await made("a");
    await made("b", "failed");
    await made("c", "completed");
    const found = await jobQueues(staff);
    expect(found.find(({ name }) => name === queue)).toMatchObject({ waiting: 1, failed: 1, completed: 1 });
    expect(found.find(({ name }) => name === "mail.send")).toMatchObject({ waiting: 0, lastDone: null });
  });

  test("pages of the list hold each job once, filtered", async () => {
    for (const key of ["a", "b", "c"]) await made(key);
    await made("d", "failed");
    const first = await listJobs(staff, { state: "waiting", limit: 2 });
    const rest = await listJobs(staff, { state: "waiting", limit: 2, cursor: first.nextCursor ?? "" });
    const ids = [...first.items, ...rest.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(rest.nextCursor).toBeNull();
    expect((await listJobs(staff, { state: "failed", limit: 5 })).items).toMatchObject([
      { error: "no such file" },
    ]);
  });

  test("a failed one gets one more try, audited; one that is done doesn't", async () => {
    const failed = await made("a", "failed");
    expect(await retryJob(staff, failed)).toMatchObject({ state: "retry", error: "no such file" });
    const { retries, retryLimit } = await getJob(staff, failed);
    expect(retryLimit).toBe(retries + 1);
    const audits = await db.auditLog.findMany({ where: { entityId: failed.id } });
    expect(audits).toMatchObject([{ action: "job.retry", before: { state: "failed" } }]);
    const done = await made("b", "completed");
    await expect(retryJob(staff, done)).rejects.toThrow("ILLEGAL_TRANSITION");
  });

  test("a waiting one is cancelled; one at work isn't, and a missing one is not found", async () => {
    expect(await cancelJob(staff, await made("a"))).toMatchObject({ state: "cancelled" });
    await expect(cancelJob(staff, await made("b", "active"))).rejects.toThrow("ILLEGAL_TRANSITION");
    const missing = { queue, id: jobId(queue, "never") };
    await expect(cancelJob(staff, missing)).rejects.toThrow("NOT_FOUND");
  });
});

test("what a job was told hides what is personal or secret, at any depth", () => {
  const told = {
    id: "1",
    email: "a@b.c",
    items: [{ token: "t", count: 2 }],
    to: { phone: "1", city: "Fez" },
  };
  expect(redact(told)).toEqual({
    id: "1",
    email: HIDDEN,
    items: [{ token: HIDDEN, count: 2 }],
    to: { phone: HIDDEN, city: "Fez" },
  });
});
