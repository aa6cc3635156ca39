import { columns, type SavedLine, type WishlistItem } from "@souk/db";
import type { Tx } from "../../context.ts";

const s = columns<SavedLine>("s");
const w = columns<WishlistItem>("w");

/** A guest whose cart was ordered gets a new cookie with the next: what the old one put aside or wished for comes along. */
export async function carryOver(
  tx: Pick<Tx, "$executeRaw">,
  before: string | null,
  next: string,
): Promise<void> {
  if (before === null) return;
  await tx.$executeRaw`
    WITH wishes AS (UPDATE "WishlistItem" w SET "tokenHash" = ${next} WHERE ${w.tokenHash} = ${before})
    UPDATE "SavedLine" s SET "tokenHash" = ${next} WHERE ${s.tokenHash} = ${before}`;
}
