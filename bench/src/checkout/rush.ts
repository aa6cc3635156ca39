import { Agent } from "node:http";
import { checkInvariants } from "@souk/core/inventory/invariants";
import { z } from "zod";
import type { BenchDatabase } from "../database.ts";
import { Shopper } from "../shopper.ts";
import { readyToPlace } from "../visits.ts";

const BUYERS = 200;
export const UNITS = 50;
const LANES = 16;
const Refused = z.object({ error: z.object({ data: z.object({ domain: z.object({ code: z.string() }) }) }) });

export interface Rush {
  buyers: number;
  units: number;
  /** By the ledger. */
  sold: number;
  placed: number;
  /** Told that nothing is left. */
  refused: number;
  /** Anything else. */
  failed: number;
  /** Relations between money, stock and orders that don't hold afterwards. */
  broken: string[];
}

/** Two hundred buyers with full carts place their orders at once, for fifty units. */
export async function rush(database: BenchDatabase, origin: string, variantId: string): Promise<Rush> {
  await leave(database, variantId);
  const agent = new Agent({ keepAlive: true, maxSockets: LANES });
  const ready: { shopper: Shopper; place: object }[] = [];
  for (let at = 0; at < BUYERS; at += 1) {
    const shopper = new Shopper(origin, agent);
    ready.push({ shopper, place: await readyToPlace(shopper, [variantId], at) });
  }
  const answers = await Promise.all(
    ready.map(({ shopper, place }) => shopper.post("/trpc/shop/checkout.place", place)),
  );
  agent.destroy();
  const placed = answers.filter(({ status }) => status === 200).length;
  const refused = answers.filter(
    ({ body }) => Refused.safeParse(body).data?.error.data.domain.code === "OUT_OF_STOCK",
  ).length;
  const left = await unitsOf(database, variantId);
  const broken = [
    ...new Set((await checkInvariants(database.db)).map(({ check, details }) => `${check}: ${details}`)),
  ];
  return {
    buyers: BUYERS,
    units: UNITS,
    sold: UNITS - left,
    placed,
    refused,
    failed: BUYERS - placed - refused,
    broken,
  };
}

/** As many as the rush is for, at the default place alone; the ledger says so. */
async function leave({ db }: BenchDatabase, variantId: string): Promise<void> {
  const levels = await db.stockLevel.findMany({
    where: { variantId },
    select: { locationId: true, onHand: true, location: { select: { isDefault: true } } },
  });
  for (const { locationId, onHand, location } of levels) {
    const left = location.isDefault ? UNITS : 0;
    if (left === onHand) continue;
    const where = { variantId_locationId: { variantId, locationId } };
    await db.stockLevel.update({ where, data: { onHand: left }, select: { variantId: true } });
    await db.stockMovement.create({
      data: { variantId, locationId, quantity: left - onHand, reason: "CORRECTION" },
      select: { id: true },
    });
  }
}

async function unitsOf({ db }: BenchDatabase, variantId: string): Promise<number> {
  const { _sum } = await db.stockLevel.aggregate({ where: { variantId }, _sum: { onHand: true } });
  return _sum.onHand ?? 0;
}
