import type { Tx } from "@souk/core/context";
import { DAY, daysBefore, type Kit } from "./kit.ts";

const LINES = 24;

/** A count that agreed a month ago, one that waits to be applied with a few differences, and a sheet still out. */
export async function seedStocktakes(tx: Tx, kit: Kit, createdById: string): Promise<void> {
  const levels = await tx.stockLevel.findMany({
    where: { locationId: kit.locationId, onHand: { gt: 4 } },
    select: { variantId: true, onHand: true },
    orderBy: { variant: { sku: "asc" } },
    take: LINES,
  });
  const { now, locationId } = kit;
  const filename = "stocktake.csv";
  const agreed = levels.map(({ variantId, onHand }) => ({ variantId, counted: onHand, expected: onHand }));
  const differing = levels.map(({ variantId, onHand }, at) => ({ variantId, counted: onHand + slip(at) }));
  const then = daysBefore(now, 31);
  const closedAt = new Date(then.getTime() + DAY / 6);
  const first = { createdAt: then, countedAt: then, closedAt, version: 3, filename };
  const second = { createdAt: now, countedAt: now, version: 2, filename };
  for (const data of [
    { ...first, state: "APPLIED", note: "Monthly count", lines: { create: agreed } },
    { ...second, state: "COUNTED", note: "Aisle 4", lines: { create: differing } },
    { createdAt: now, note: "Shop window" },
  ] as const)
    await tx.stocktake.create({ data: { ...data, locationId, createdById }, select: { id: true } });
}

/** What was broken or found at the one line or other. */
function slip(at: number): number {
  if (at % 7 === 3) return -2;
  return at % 11 === 5 ? 1 : 0;
}
