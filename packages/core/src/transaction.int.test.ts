import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { isUniqueViolation, runTx } from "./transaction.ts";

const { db } = await testDb();
const make = factories(db);

test("a deadlock is tried again until both are done", async () => {
  const { variants } = await make.product({ variants: [{}, {}] });
  const [one = "", two = ""] = variants.map(({ id }) => id);
  let tries = 0;
  let arrived = 0;
  const { promise: bothHoldOne, resolve: open } = Promise.withResolvers<void>();
  const raise = (first: string, second: string) =>
    runTx(db, async (tx) => {
      tries += 1;
      await tx.variant.update({ where: { id: first }, data: { lowStockAt: { increment: 1 } } });
      arrived += 1;
      if (arrived === 2) open();
      await bothHoldOne;
      await tx.variant.update({ where: { id: second }, data: { lowStockAt: { increment: 1 } } });
    });
  await Promise.all([raise(one, two), raise(two, one)]);
  expect(tries).toBe(3);
  expect(await db.variant.findMany({ select: { lowStockAt: true } })).toEqual([
    { lowStockAt: 7 },
    { lowStockAt: 7 },
  ]);
});

test("what can't be cured by trying again isn't", async () => {
  let tries = 0;
  const fail = runTx(db, async () => {
    tries += 1;
    throw new Error("no");
  });
  await expect(fail).rejects.toThrow("no");
  expect(tries).toBe(1);
});

test("gives up after five times", async () => {
  let tries = 0;
  const fail = runTx(db, async () => {
    tries += 1;
    throw Object.assign(new Error("deadlock"), { code: "40P01" });
  });
  await expect(fail).rejects.toThrow("deadlock");
  expect(tries).toBe(5);
});

test("a taken key is told from other errors, by the client's own writes and by SQL", async () => {
  const location = { code: "twice", name: "Twice" };
  await db.stockLocation.create({ data: location });
  const byClient: unknown = await db.stockLocation
    .create({ data: location })
    .catch((error: unknown) => error);
  const bySql: unknown = await db.$executeRaw`
    INSERT INTO "StockLocation" ("id", "code", "name", "updatedAt") VALUES (gen_random_uuid(), 'twice', 'x', now())
  `.catch((error: unknown) => error);
  expect(isUniqueViolation(byClient)).toBe(true);
  expect(isUniqueViolation(bySql)).toBe(true);
  expect(isUniqueViolation(new Error("other"))).toBe(false);
});
