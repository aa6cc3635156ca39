import { v7 as newId } from "uuid";
import type { Tx } from "../context.ts";

/** The default place; a shop that was never seeded gets it with its first product. */
export async function ensureDefaultLocation(tx: Tx, now: Date): Promise<string> {
  const known = await tx.stockLocation.findFirst({ where: { isDefault: true }, select: { id: true } });
  if (known) return known.id;
  await tx.$executeRaw`
    INSERT INTO "StockLocation" ("id", "code", "name", "isDefault", "updatedAt")
    VALUES (${newId()}::uuid, 'main', 'Main', TRUE, ${now}::timestamp) ON CONFLICT DO NOTHING`;
  const made = await tx.stockLocation.findFirstOrThrow({ where: { isDefault: true }, select: { id: true } });
  return made.id;
}
