import { type Cart, type CartCode, columns, type Db, Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { isUniqueViolation, runTx } from "../transaction.ts";
import { mergeLines } from "./merge-lines.ts";
import { readPourable } from "./read-pourable.ts";
import { adoptWishes } from "../wishlist/adopt-wishes.ts";
import { adoptSaved } from "./saved/adopt-saved.ts";

const c = columns<Cart>("c");
const cc = columns<CartCode>("cc");
const Held = z.array(z.object({ id: z.uuid(), userId: z.uuid().nullable() }));

export interface SignIn {
  tokenHash: string;
  userId: string;
}

/**
 * On sign-in: what the guest put aside and wished for is the account's, and the guest's cart becomes the account's, or its
 * lines and codes are added to the cart that the account has. Quantities add up, capped by stock and MAX_QUANTITY; the line then says what it would have been. Safe to repeat and in parallel.
 */
export async function mergeCarts(db: Db, who: SignIn): Promise<void> {
  try {
    await runTx(db, (tx) => merge(tx, who));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    // The account opened a cart in between, so there is one to pour into now.
    await runTx(db, (tx) => merge(tx, who));
  }
}

async function merge(tx: Tx, who: SignIn): Promise<void> {
  await adoptSaved(tx, who);
  await adoptWishes(tx, who);
  const carts = await lockBoth(tx, who);
  const guest = carts.find((cart) => cart.userId === null);
  const mine = carts.find((cart) => cart.userId !== null);
  if (!guest) return;
  if (mine) await pour(tx, guest.id, mine.id);
  else
    await tx.$executeRaw`
      UPDATE "Cart" c SET "userId" = ${who.userId}::uuid, "tokenHash" = NULL WHERE ${c.id} = ${guest.id}::uuid`;
}

// In id order, so that two sign-ins at once wait for each other instead of deadlocking.
async function lockBoth(tx: Tx, { tokenHash, userId }: SignIn): Promise<z.infer<typeof Held>> {
  const rows = await tx.$queryRaw`
    SELECT ${c.id}, ${c.userId} FROM "Cart" c
     WHERE ${c.status} = 'ACTIVE'
       AND (${c.userId} = ${userId}::uuid OR (${c.tokenHash} = ${tokenHash} AND ${c.userId} IS NULL))
     ORDER BY ${c.id} FOR UPDATE`;
  return Held.parse(rows);
}

/** Lines and codes of one cart come into another; the first is at its end. Both are locked. */
export async function pour(tx: Tx, guestId: string, mineId: string): Promise<void> {
  const lines = mergeLines(await readPourable(tx, guestId, mineId));
  await tx.$executeRaw`
    WITH poured AS (
      INSERT INTO "CartLine" ("id", "cartId", "variantId", "quantity", "seenPrice", "cappedFrom")
      SELECT line.id, ${mineId}::uuid, line."variantId", line.quantity, line."seenPrice", line."cappedFrom"
        FROM json_to_recordset(${JSON.stringify(lines)}::json)
             AS line(id uuid, "variantId" uuid, quantity int, "seenPrice" int, "cappedFrom" int)
      ON CONFLICT ("cartId", "variantId") DO UPDATE
         SET "quantity" = excluded."quantity", "cappedFrom" = excluded."cappedFrom"
    ), codes AS (
      INSERT INTO "CartCode" ("cartId", "codeId", "createdAt")
      SELECT ${mineId}::uuid, ${cc.codeId}, ${cc.createdAt} FROM "CartCode" cc WHERE ${cc.cartId} = ${guestId}::uuid
      ON CONFLICT DO NOTHING
    )
    UPDATE "Cart" c
       SET "version" = ${c.version} + 1,
           "status" = CASE WHEN ${c.id} = ${guestId}::uuid THEN 'MERGED'::"CartStatus" ELSE ${c.status} END
     WHERE ${c.id} IN (${Prisma.join([guestId, mineId].map((id) => Prisma.sql`${id}::uuid`))})`;
}
