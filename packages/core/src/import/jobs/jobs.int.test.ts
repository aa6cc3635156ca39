import { testDb } from "@souk/testing";
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { cancelImport } from "../../admin/imports/cancel-import.ts";
import { getImport } from "../../admin/imports/get-import.ts";
import { listImportProblems } from "../../admin/imports/list-import-problems.ts";
import { startImport } from "../../admin/imports/start-import.ts";
import { undoImport } from "../../admin/imports/undo-import.ts";
import { memoryStorage, staffContext, testCore } from "../../admin/staff-context.fixture.ts";
import { checkInvariants } from "../../inventory/invariants.ts";
import { importDesk, lamps } from "./jobs.fixture.ts";
import { runNextImport } from "./run-job.ts";
import { takeJob } from "./take-job.ts";

const { db } = await testDb();
const core = testCore(db, { storage: memoryStorage() });
const staff = await staffContext(db, "ADMIN", core);

const { worker, workAll, upload, importAll } = importDesk(core, staff);

beforeEach(async () => {
  await db.importJob.deleteMany();
  await db.product.deleteMany();
  await db.category.deleteMany();
});

describe("a file with seven wrong rows of a thousand", () => {
  const bad = new Set([10, 120, 333, 500, 777, 900, 999]);
  const rows = lamps(1000, (index) => (bad.has(index) ? { "price:MAD": "-1" } : {}));

  it("is tried, taken in without them when that is said, and undone", async () => {
    const job = await upload(rows);
    await workAll();
    const tried = await getImport(staff, job);
    expect(tried).toMatchObject({ work: "CHECK", state: "DONE", created: 993, refused: 7, problems: 7 });
    expect(tried.samples.length).toBeGreaterThan(0);
    expect(await db.product.count()).toBe(0);
    const { items } = await listImportProblems(staff, { ...job, notices: false, limit: 50 });
    expect(items.map(({ row, column, problem }) => [row, column, problem.code])).toEqual(
      [...bad].map((index) => [index + 2, "price:MAD", "BELOW_ZERO"]),
    );
    await expect(startImport(staff, { ...job, leaveOutRefused: false })).rejects.toMatchObject({
      code: "IMPORT_HAS_PROBLEMS",
      details: { refused: 7 },
    });
    await startImport(staff, { ...job, leaveOutRefused: true });
    await workAll();
    expect(await getImport(staff, job)).toMatchObject({ state: "DONE", created: 993, problems: 7 });
    expect(await db.product.count()).toBe(993);
    expect(await db.productListing.count()).toBe(993);
    expect(await checkInvariants(db)).toEqual([]);

    await undoImport(staff, job);
    await workAll();
    expect(await getImport(staff, job)).toMatchObject({ state: "UNDONE", undone: 995, conflicts: 0 });
    expect([await db.product.count(), await db.category.count(), await db.stockMovement.count()]).toEqual([
      0, 0, 0,
    ]);
  });
});

it("a file whose lines are in several encodings is told from the first of the others on, and read as it was meant", async () => {
  const line = (sku: string) => `${sku},Étagère à Fès,10.00\n`;
  const rows = [Buffer.from(`sku,name,price:MAD\n${line("A-1")}`), Buffer.from(line("A-2"), "latin1")];
  const job = await upload(Buffer.concat(rows));
  await workAll();
  expect((await getImport(staff, job)).samples.map(({ name }) => name)).toEqual([
    "Étagère à Fès",
    "Étagère à Fès",
  ]);
  const { items } = await listImportProblems(staff, { ...job, notices: true, limit: 50 });
  expect(items).toMatchObject([{ row: 3, column: null, problem: { code: "NOT_UTF8" } }]);
});

describe("an import whose process dies", () => {
  it("is gone on with by another, and nothing is done twice", async () => {
    const job = await upload(lamps(450));
    await workAll();
    await startImport(staff, { ...job, leaveOutRefused: false });
    // It stops after its first batch, and is taken by a process that is killed without a word.
    const halt = new AbortController();
    const now = () => {
      halt.abort();
      return new Date();
    };
    const dying = { ...worker(), core: { ...core, clock: { now } }, signal: halt.signal };
    await runNextImport(dying);
    const partly = await getImport(staff, job);
    expect(partly).toMatchObject({ state: "QUEUED", created: partly.doneRows });
    expect([0, 450]).not.toContain(partly.doneRows);
    expect(await db.product.count()).toBe(partly.doneRows);
    const taken = await takeJob(core, { worker: dying.worker, staleAfterMs: 60_000 });
    expect(taken?.id).toBe(job.id);
    // While its heart beats nobody else takes it.
    expect(await takeJob(core, { worker: randomUUID(), staleAfterMs: 60_000 })).toBeNull();
    await db.importJob.update({ where: job, data: { heartbeatAt: new Date(Date.now() - 120_000) } });
    await workAll();
    expect(await getImport(staff, job)).toMatchObject({ state: "DONE", created: 450, doneRows: 450 });
    expect(await db.product.count()).toBe(450);
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("loses its batch when it comes back too late", async () => {
    const job = await upload(lamps(3));
    await workAll();
    await startImport(staff, { ...job, leaveOutRefused: false });
    const draw = worker();
    await takeJob(core, { worker: draw.worker, staleAfterMs: 60_000 });
    await db.importJob.update({ where: job, data: { takenBy: randomUUID(), heartbeatAt: new Date() } });
    expect(await runNextImport(draw)).toBe(false);
    expect(await db.product.count()).toBe(0);
  });

  it("is worked on by one of many at a time", async () => {
    await upload(lamps(5));
    const taken = await Promise.all(
      Array.from({ length: 6 }, () => takeJob(core, { worker: randomUUID(), staleAfterMs: 60_000 })),
    );
    expect(taken.filter((one) => one !== null)).toHaveLength(1);
  });
});

it("is cancelled between two batches, gone on with, and both parts are undone as one", async () => {
  const job = await upload(lamps(300));
  await workAll();
  await startImport(staff, { ...job, leaveOutRefused: false });
  await cancelImport(staff, job);
  expect(await getImport(staff, job)).toMatchObject({ state: "CANCELLED", startable: true });
  await startImport(staff, { ...job, leaveOutRefused: false });
  await workAll();
  expect(await getImport(staff, job)).toMatchObject({ state: "DONE", created: 300, undoable: true });
  await expect(cancelImport(staff, job)).rejects.toMatchObject({ code: "ILLEGAL_TRANSITION" });
  await expect(startImport(staff, { ...job, leaveOutRefused: false })).rejects.toMatchObject({
    code: "ILLEGAL_TRANSITION",
  });
});

it("leaves its traces in the log, each by who did it", async () => {
  await importAll(lamps(1));
  const log = await db.auditLog.findMany({ where: { actorId: staff.staff.id }, select: { action: true } });
  expect(new Set(log.map(({ action }) => action))).toEqual(
    new Set([
      "import.upload",
      "import.start",
      "import.cancel",
      "import.undo",
      "product.create",

      "product.delete",
    ]),
  );
});
