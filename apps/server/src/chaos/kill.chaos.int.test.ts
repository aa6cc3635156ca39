import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkInvariants } from "@souk/core/inventory/invariants";
import { freePort } from "@souk/db/embedded";
import { dice, factories, rounds, seed, testDb } from "@souk/testing";
import { makeShipping } from "@souk/core/checkout/checkout.fixture";
import { afterAll, beforeAll, expect, test } from "vitest";
import { spawnServer, type Spawned } from "../testing/spawn-server.ts";
import { buy } from "./buyer.fixture.ts";

const BUYERS = 24;
/** About five answers a purchase: the kill comes while some pay, some fill their carts and some have bought. */
const ANSWERS = BUYERS * 5;

const { db, url } = await testDb();
const make = factories(db);
const port = await freePort();
const dataDir = await mkdtemp(join(tmpdir(), "souk-chaos-"));
const origin = `http://127.0.0.1:${port}`;
let server: Spawned;

async function start(): Promise<void> {
  server = await spawnServer({
    PORT: String(port),
    DATABASE_URL: url,
    SOUK_DATA_DIR: dataDir,
    SOUK_ORIGIN: origin,
  });
  await server.ready();
}
beforeAll(async () => {
  await makeShipping(db);
  await start();
});
afterAll(async () => {
  server.child.kill("SIGKILL");
  await server.ended();
  await rm(dataDir, { recursive: true, force: true });
});

const roll = dice(seed);

/** Everybody buys one unit; after so many answers the process is killed and started again. */
async function buyThroughAKill(variantId: string, killAt: number): Promise<number[]> {
  let answers = 0;
  let restarted: Promise<void> = Promise.resolve();
  const shop = {
    origin: () => origin,
    answered: () => {
      answers += 1;
      if (answers !== killAt) return;
      server.child.kill("SIGKILL");
      restarted = server.ended().then(start);
    },
    back: () => restarted,
  };
  const numbers = await Promise.all(Array.from({ length: BUYERS }, () => buy(shop, variantId)));
  expect(answers).toBeGreaterThanOrEqual(killAt);
  await restarted;
  return numbers;
}

test(
  `kill -9 with ${BUYERS} checkouts in flight: each buyer one order, and all adds up (seed ${seed})`,
  async () => {
    for (let round = 0; round < rounds(2, 40); round += 1) {
      const { variant } = await make.product({ variants: [{ stock: BUYERS * 3 }] });
      // Every other time while they pay, who are all at about the same step.
      const from = round % 2 === 0 ? BUYERS * 4 : 0;
      const killAt = from + 1 + Math.floor(roll() * (ANSWERS - from - 1));
      const numbers = await buyThroughAKill(variant.id, killAt);
      expect(new Set(numbers).size, `killed after ${killAt} answers`).toBe(BUYERS);
      // What the kill left open is closed by the sweep of the process that came after.
      const violations = () => checkInvariants(db);
      await expect.poll(violations, { timeout: 60_000, interval: 200 }).toEqual([]);
      const held = () => db.reservation.count({ where: { variantId: variant.id } });
      await expect.poll(held, { timeout: 60_000, interval: 200 }).toBe(0);
      const orders = await db.orderLine.count({ where: { variantId: variant.id } });
      expect(orders).toBe(BUYERS);
    }
  },
  rounds(240_000, 3_600_000),
);
