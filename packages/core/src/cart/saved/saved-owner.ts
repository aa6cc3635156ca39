import { columns, Prisma, type SavedLine } from "@souk/db";
import type { Shopper } from "../../context.ts";

const s = columns<SavedLine>("s");

/** The condition on "SavedLine" s that finds what the shopper put aside; null for somebody who can't have yet. */
export function savedOf({ userId, tokenHash }: Shopper): Prisma.Sql | null {
  if (userId !== null) return Prisma.sql`${s.userId} = ${userId}::uuid`;
  return tokenHash === null ? null : Prisma.sql`${s.tokenHash} = ${tokenHash}`;
}
