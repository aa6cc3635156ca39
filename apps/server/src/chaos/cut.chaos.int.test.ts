import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeShipping } from "@souk/core/checkout/checkout.fixture";
import { checkInvariants } from "@souk/core/inventory/invariants";
import { freePort } from "@souk/db/embedded";
import { factories, rounds, testDb } from "@souk/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { spawnServer, type Spawned } from "../testing/spawn-server.ts";
import { buy } from "./buyer.fixture.ts";
import { cuttingProxy } from "./cutting-proxy.fixture.ts";

const { db, url } = await testDb();
const make = factories(db);
const proxy = await cuttingProxy(url);
const dataDir = await mkdtemp(join(tmpdir(), "souk-cut-"));
let server: Spawned;
beforeAll(async () => {
  await makeShipping(db);
  const port = String(await freePort());
  const origin = `http://127.0.0.1:${port}`;
  server = await spawnServer({
    PORT: port,
    DATABASE_URL: proxy.url,
    SOUK_DATA_DIR: dataDir,
    SOUK_ORIGIN: origin,
  });
  await server.ready();
});
afterAll(async () => {
  server.child.kill("SIGKILL");
  await server.ended();
  await proxy.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** One purchase in which the nth commit is made and not heard of; whether there were so many. */
async function buyThroughACut(nth: number): Promise<boolean> {
  const { variant } = await make.product({ variants: [{ stock: 5 }] });
  const before = proxy.cuts();
  proxy.cutAt(nth);
  const shop = { origin: () => server.origin, answered: () => {}, back: () => Promise.resolve() };
  const number = await buy(shop, variant.id);
  const orders = await db.order.findMany({
    where: { lines: { some: { variantId: variant.id } } },
    select: { number: true, payments: { select: { state: true } } },
  });
  expect(orders, `cut after commit ${nth}`).toEqual([{ number, payments: [{ state: "CAPTURED" }] }]);
  expect(await db.stockLevel.findFirst({ where: { variantId: variant.id } })).toMatchObject({
    onHand: 4,
    reserved: 0,
  });
  await expect.poll(() => checkInvariants(db), { timeout: 30_000, interval: 200 }).toEqual([]);
  return proxy.cuts() > before;
}

test(
  "the connection is lost after each commit of a purchase in turn: the same key again, and it is one order",
  async () => {
    for (let round = 0; round < rounds(1, 20); round += 1) {
      let nth = 1;
      while (nth < 200 && (await buyThroughACut(nth))) nth += 1;
      // At least: the line, the address, the way of sending, the card, the hold, the charge, the order.
      expect(nth - 1).toBeGreaterThanOrEqual(7);
    }
    expect(server.child.exitCode).toBeNull();
  },
  rounds(120_000, 1_800_000),
);
