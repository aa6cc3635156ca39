import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { listAudit } from "../../admin/audit/list-audit.ts";
import { getImport } from "../../admin/imports/get-import.ts";
import { listImportProblems } from "../../admin/imports/list-import-problems.ts";
import { undoImport } from "../../admin/imports/undo-import.ts";
import { staffContext, testCore } from "../../admin/staff-context.fixture.ts";
import { csv, importTest, table, told } from "../import-file.fixture.ts";
import { customerTemplate } from "../export/customer-template.ts";
import { importDesk } from "../jobs/jobs.fixture.ts";

const { db } = await testDb();
const core = testCore(db);
const make = factories(db);
const staff = await staffContext(db, "ADMIN");
const BCRYPT = "$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

const person = (over: Record<string, string> = {}) => ({
  email: "Salma@mail.ma",
  name: "Salma Idrissi",
  "password-hash": BCRYPT,
  "email-verified": "yes",
  language: "fr-MA",
  created: "2019-04-02",
  address: "12 rue des Tanneurs",
  city: "Fès",
  country: "ma",
  "postal-code": "30000",
  phone: "+212 612345678",
  ...over,
});
const stored = (email: string) =>
  db.user.findUnique({ where: { email }, include: { accounts: true, addresses: true } });
const desk = importDesk(core, staff);

beforeEach(async () => {
  await db.user.deleteMany({ where: { role: "CUSTOMER" } });
});

describe("a file of customers", () => {
  test("makes accounts with the older shop's hashes and addresses; the same file again changes nothing", async () => {
    const file = csv(table([person(), person({ email: "omar@mail.ma", name: "Omar", address: "" })]));
    expect(await importTest(core, file)).toMatchObject({
      format: "customers",
      created: 2,
      errors: [],
      notices: [],
    });
    expect(await stored("salma@mail.ma")).toMatchObject({
      name: "Salma Idrissi",
      role: "CUSTOMER",
      locale: "fr",
      emailVerified: true,
      createdAt: new Date("2019-04-02"),
      accounts: [{ providerId: "credential", password: BCRYPT }],
      addresses: [{ line1: "12 rue des Tanneurs", country: "MA", isDefault: true }],
    });
    expect((await stored("omar@mail.ma"))?.addresses).toEqual([]);
    expect(await importTest(core, file)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
  });

  test("has a template, which says each column and is taken as it is", async () => {
    const cells: string[][] = [];
    for await (const row of customerTemplate()) cells.push(row);
    const job = await importTest(core, csv(cells));
    expect(job).toMatchObject({ format: "customers", created: 2, errors: [], notices: [] });
    expect(await stored("salma@example.com")).toMatchObject({ addresses: [{ city: "Fès" }] });
  });

  test("of an account that is there it changes the name, and leaves password and addresses to the owner", async () => {
    await importTest(core, csv(table([person()])));
    const again = person({ name: "Salma I. Berrada", "password-hash": "", address: "1 rue Neuve" });
    expect(await importTest(core, csv(table([again])))).toMatchObject({ created: 0, changed: 1 });
    expect(await stored("salma@mail.ma")).toMatchObject({
      name: "Salma I. Berrada",
      accounts: [{ password: BCRYPT }],
      addresses: [{ line1: "12 rue des Tanneurs" }],
    });
  });

  test("tells what is wrong by line and column, leaves staff alone, and never shows a hash", async () => {
    const boss = await make.user({ email: "boss@mail.ma", role: "SUPER_ADMIN" });
    const gone = await make.user({ email: "gone@mail.ma" });
    await db.user.update({ where: { id: gone.id }, data: { deletedAt: new Date() } });
    const rows = [
      person({ email: "nobody at home" }),
      person({ email: "a@mail.ma", name: "" }),
      person({ email: "b@mail.ma", "password-hash": "5f4dcc3b5aa765d61d8327deb882cf99" }),
      person({ email: "c@mail.ma" }),
      person({ email: "C@mail.ma" }),
      person({ email: boss.email }),
      person({ email: "gone@mail.ma" }),
      person({ email: "d@mail.ma", language: "de", phone: "1" }),
      person({ email: "e@mail.ma", "password-hash": BCRYPT.replace(/^\$2b\$\d\d/, "$2b$$31") }),
    ];
    const { errors, notices } = await importTest(core, csv(table(rows)), { dryRun: true });
    expect(errors.map(told)).toEqual([
      "2 email NOT_AN_EMAIL",
      "3 name MISSING",
      "4 password-hash UNKNOWN_HASH",
      "6 email EMAIL_REPEATED",
      "7 email STAFF_ACCOUNT",
      "8 email DELETED_HERE",
      // A try of it would take a day.
      "10 password-hash UNKNOWN_HASH",
    ]);
    expect(notices.map(told).toSorted()).toEqual([
      "9 address ADDRESS_LEFT_OUT",
      "9 language LANGUAGE_UNKNOWN",
    ]);
    expect(JSON.stringify(errors)).not.toContain("5f4dcc");
  });

  test("is undone but for who has been here since; its log knows no hash", async () => {
    const job = await desk.importAll(table([person(), person({ email: "omar@mail.ma" })]));
    expect(job).toMatchObject({ format: "customers", state: "DONE", created: 2 });
    const entityId = (await stored("salma@mail.ma"))?.id ?? "";
    const log = await listAudit(staff, { entity: "customer", entityId, limit: 10 });
    expect(log.items).toMatchObject([
      { action: "customer.import", after: { name: "Salma Idrissi", locale: "fr" } },
    ]);
    expect(JSON.stringify(log)).not.toMatch(/@|\$2b\$/);
    expect(JSON.stringify(await db.importChange.findMany())).not.toContain("$2b$");
    expect(JSON.stringify(job.samples)).not.toContain("$2b$");
    expect(await db.importRow.count()).toBe(0);
    const omar = await stored("omar@mail.ma");
    await db.session.create({
      data: { userId: omar?.id ?? "", token: "t", expiresAt: new Date("2030-01-01") },
    });
    await undoImport(staff, job);
    await desk.workAll();
    expect(await getImport(staff, job)).toMatchObject({ state: "UNDONE", undone: 1, conflicts: 1 });
    expect([await stored("salma@mail.ma"), (await stored("omar@mail.ma"))?.name]).toEqual([
      null,
      "Salma Idrissi",
    ]);
  });

  test("is for who may change customers, and seen by who may see them", async () => {
    const rights = (...permissions: (typeof staff.staff.permissions)[number][]) => ({
      ...staff,
      staff: { ...staff.staff, permissions },
    });
    // The right to change orders is none to make accounts.
    const clerk = rights("products.read", "products.write", "orders.read", "orders.write");
    await expect(importDesk(core, clerk).upload(table([person()]))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await db.importRow.count()).toBe(0);
    const job = await desk.upload(table([person()]));
    const asked = { ...job, notices: false, limit: 10 };
    await expect(getImport(clerk, job)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(listImportProblems(clerk, asked)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const viewer = rights("products.read", "customers.read", "products.write");
    expect(await getImport(viewer, job)).toMatchObject({ format: "customers" });
    await expect(undoImport(viewer, job)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
