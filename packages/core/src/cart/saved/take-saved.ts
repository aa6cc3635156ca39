import { columns, type SavedLine } from "@souk/db";
import { z } from "zod";
import type { ShopperContext, Tx } from "../../context.ts";
import { savedOf } from "./saved-owner.ts";

const s = columns<SavedLine>("s");
const Rows = z.array(z.object({ variantId: z.uuid(), quantity: z.int() }));
type TakenLine = z.infer<typeof Rows>[number];

/** Takes one of the shopper's away from what is put aside; null when it isn't there (any more). */
export async function takeSaved(
  ctx: ShopperContext,
  tx: Pick<Tx, "$queryRaw">,
  savedId: string,
): Promise<TakenLine | null> {
  const owned = savedOf(ctx.shopper);
  if (!owned) return null;
  const rows = await tx.$queryRaw`
    DELETE FROM "SavedLine" s WHERE ${s.id} = ${savedId}::uuid AND ${owned} RETURNING ${s.variantId}, ${s.quantity}`;
  return Rows.parse(rows)[0] ?? null;
}
