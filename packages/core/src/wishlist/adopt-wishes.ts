import { columns, type WishlistItem } from "@souk/db";
import type { SignIn } from "../cart/merge-carts.ts";
import type { Tx } from "../context.ts";

const w = columns<WishlistItem>("w");

/**
 * On sign-in: what the guest wished for is the account's; what both wished for stays as the account has it. All of it comes
 * along, even past the most that one may add. Safe to repeat.
 */
export async function adoptWishes(tx: Pick<Tx, "$executeRaw">, { tokenHash, userId }: SignIn): Promise<void> {
  await tx.$executeRaw`
    WITH guest AS (DELETE FROM "WishlistItem" w WHERE ${w.tokenHash} = ${tokenHash}
                   RETURNING ${w.id}, ${w.productId}, ${w.variantId}, ${w.addedPrice}, ${w.addedCurrency}, ${w.createdAt})
    INSERT INTO "WishlistItem" ("id", "userId", "productId", "variantId", "addedPrice", "addedCurrency", "createdAt")
    SELECT guest."id", ${userId}::uuid, guest."productId", guest."variantId", guest."addedPrice",
           guest."addedCurrency", guest."createdAt" FROM guest
    ON CONFLICT ("userId", "tokenHash", "productId", "variantId") DO NOTHING`;
}
