import { testDb } from "@souk/testing";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { runTx } from "../../transaction.ts";
import { randomShop } from "../random-shop.fixture.ts";
import { findFrequent } from "./frequent-keys.ts";
import { documentsSay, postingsDiffer } from "./index-state.fixture.ts";
import { rebuildSearch } from "./rebuild-search.ts";
import { refreshDocuments, refreshSearch } from "./refresh-search.ts";
import { refreshStale } from "./refresh-stale.ts";

const { db, pool } = await testDb({ poolSize: 12 });
let ids: string[] = [];

beforeAll(async () => {
  await randomShop(db, 300);
  await rebuildSearch(db);
  await findFrequent(db, { atLeast: 10 });
  ids = (await db.product.findMany({ select: { id: true }, orderBy: { id: "asc" } })).map(({ id }) => id);
}, 60_000);

const CHANGES = {
  hide: (id: string) => db.product.update({ where: { id }, data: { status: "DRAFT" } }),
  show: (id: string) => db.product.update({ where: { id }, data: { status: "ACTIVE", deletedAt: null } }),
  remove: (id: string) => db.product.update({ where: { id }, data: { deletedAt: new Date(0) } }),
  rename: (id: string) =>
    db.productTranslation.updateMany({ where: { productId: id }, data: { name: "brass oud renamed" } }),
  price: (id: string) => db.productListing.updateMany({ where: { productId: id }, data: { minPrice: 777 } }),
  sellOut: (id: string) =>
    db.productListing.updateMany({ where: { productId: id }, data: { available: false } }),
  tag: (id: string) => db.product.update({ where: { id }, data: { tags: ["red", "new"], rank: 7 } }),
  unfit: (id: string) => db.fitment.deleteMany({ where: { productId: id } }),
  plain: (id: string) => db.productAttribute.deleteMany({ where: { productId: id } }),
} as const;
const NAMES = ["hide", "show", "remove", "rename", "price", "sellOut", "tag", "unfit", "plain"] as const;

it("what changes leave is what a rebuild would make, and postings say what documents do", async () => {
  const change = fc.record({ what: fc.constantFrom(...NAMES), which: fc.integer({ min: 0, max: 299 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 15 }), async (changes) => {
      const touched = changes.flatMap(({ which }) => ids[which % ids.length] ?? []);
      for (const { what, which } of changes) await CHANGES[what](ids[which % ids.length] ?? "");
      await runTx(db, (tx) => refreshSearch(tx, touched));
      expect(await postingsDiffer(db)).toEqual([]);
    }),
    { numRuns: 6, seed: 3 },
  );
  const followed = await documentsSay(db);
  await rebuildSearch(db);
  expect(await documentsSay(db)).toEqual(followed);
  await findFrequent(db, { atLeast: 10 });
  expect(await postingsDiffer(db)).toEqual([]);
}, 60_000);

it("changes of the same products at once leave no bit astray", async () => {
  const rivals = Array.from({ length: 10 }, (_, rival) =>
    runTx(db, async (tx) => {
      const some = ids.slice(rival * 7, rival * 7 + 60);
      await tx.productListing.updateMany({
        where: { productId: { in: rival % 2 === 0 ? some : some.toReversed() } },
        data: { minPrice: 100 + rival * 50, available: rival % 3 === 0 },
      });
      await refreshSearch(tx, rival % 2 === 0 ? some : some.toReversed());
    }),
  );
  await Promise.all(rivals);
  expect(await postingsDiffer(db)).toEqual([]);
}, 60_000);

it("a change of very many products follows in batches", async () => {
  await db.product.updateMany({ data: { tags: ["everywhere"] } });
  const many = [...ids, ...Array.from({ length: 800 }, () => crypto.randomUUID())];
  await runTx(db, (tx) => refreshSearch(tx, many));
  expect((await documentsSay(db)).filter((line) => line.includes("TAG=everywhere"))).toEqual([]);
  expect(await refreshStale(db)).toBe(many.length);
  const said = await documentsSay(db);
  expect(said.filter((line) => line.includes("TAG=everywhere"))).toHaveLength(said.length);
  expect(await postingsDiffer(db)).toEqual([]);
}, 60_000);

it("who made a key while another did keeps nobody from giving it a posting elsewhere", async () => {
  const [one = "", other = ""] = ids;
  await CHANGES.hide(other);
  await runTx(db, (tx) => refreshSearch(tx, [other]));
  for (const id of [one, other]) {
    await CHANGES.show(id);
    await db.product.update({ where: { id }, data: { tags: ["rare"] } });
  }
  // The other's document comes into another chunk: no row of postings is both's.
  await db.$executeRaw`SELECT setval(pg_get_serial_sequence('"SearchDoc"', 'doc'), 20000)`;
  const third = await pool.connect();
  await third.query(`BEGIN; INSERT INTO "SearchKey" ("kind", "ref", "dense") VALUES ('TAG', 'rare', true)`);
  const release = Promise.withResolvers<void>();
  const written = Promise.withResolvers<void>();
  const slow = runTx(db, async (tx) => {
    await refreshDocuments(tx, [one], new Date());
    written.resolve();
    await release.promise;
  });
  const waiting = () => pool.query(`SELECT FROM pg_locks WHERE locktype = 'transactionid' AND NOT granted`);
  await expect.poll(async () => (await waiting()).rowCount, { timeout: 10_000 }).toBe(1);
  await third.query("COMMIT");
  third.release();
  await written.promise;
  const quick = runTx(db, async (tx) => {
    await tx.$executeRaw`SET LOCAL lock_timeout = '5s'`;
    await refreshDocuments(tx, [other], new Date());
  });
  await quick.finally(() => release.resolve());
  await slow;
  expect(await postingsDiffer(db)).toEqual([]);
}, 60_000);
