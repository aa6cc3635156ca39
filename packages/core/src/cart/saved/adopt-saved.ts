import { MAX_QUANTITY } from "@souk/contracts";
import { columns, type SavedLine } from "@souk/db";
import type { Tx } from "../../context.ts";
import type { SignIn } from "../merge-carts.ts";

const s = columns<SavedLine>("s");

/** On sign-in: what the guest put aside is the account's, quantities add up. Safe to repeat. */
export async function adoptSaved(tx: Pick<Tx, "$executeRaw">, { tokenHash, userId }: SignIn): Promise<void> {
  await tx.$executeRaw`
    WITH guest AS (DELETE FROM "SavedLine" s WHERE ${s.tokenHash} = ${tokenHash} AND ${s.userId} IS NULL
                   RETURNING ${s.id}, ${s.variantId}, ${s.quantity}, ${s.createdAt})
    INSERT INTO "SavedLine" AS s ("id", "userId", "variantId", "quantity", "createdAt")
    SELECT guest."id", ${userId}::uuid, guest."variantId", guest."quantity", guest."createdAt" FROM guest
    ON CONFLICT ("userId", "tokenHash", "variantId") DO UPDATE
       SET "quantity" = least(${s.quantity} + excluded."quantity", ${MAX_QUANTITY}::int)`;
}
