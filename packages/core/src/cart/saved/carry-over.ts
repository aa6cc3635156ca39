import { columns, type SavedLine } from "@souk/db";
import type { Tx } from "../../context.ts";

const s = columns<SavedLine>("s");

/** A guest whose cart was ordered gets a new cookie with the next: what the old one put aside comes along. */
export async function carryOver(
  tx: Pick<Tx, "$executeRaw">,
  before: string | null,
  next: string,
): Promise<void> {
  if (before === null) return;
  await tx.$executeRaw`UPDATE "SavedLine" s SET "tokenHash" = ${next} WHERE ${s.tokenHash} = ${before}`;
}
