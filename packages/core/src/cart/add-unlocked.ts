import { type AddLineInput, type CartView, MAX_QUANTITY } from "@souk/contracts";
import { type CartLine, columns, Prisma, type VariantPrice } from "@souk/db";
import { v7 as newId } from "uuid";
import type { ShopperContext } from "../context.ts";
import type { SnapshotLine } from "./cart-snapshot.ts";
import { toCartView } from "./cart-view.ts";
import { assertInStock, type ChangedCart } from "./finish-change.ts";
import { changeUnlocked } from "./unlocked-change.ts";
import { shownPrice } from "../prices/shown-price-sql.ts";

const l = columns<CartLine>("l");
const vp = columns<VariantPrice>("vp");

/** Adds to the shopper's cart without its lock. Null, and nothing is changed: let it be tried with it. */
export async function addUnlocked(ctx: ShopperContext, input: AddLineInput): Promise<CartView | null> {
  const now = ctx.clock.now();
  const isAdded = (line: { variantId: string }): boolean => line.variantId === input.variantId;
  const lineOf = ({ cart }: ChangedCart): SnapshotLine | undefined =>
    cart.lines.find((line) => isAdded(line));
  const changed = await changeUnlocked(ctx, {
    market: input,
    asIf: { lines: linesWith(input) },
    check: (after) => {
      const line = lineOf(after);
      // What can't be added is refused by the change that holds the lock.
      if (!line?.sellable || line.price === null || line.quantity > MAX_QUANTITY) return false;
      assertInStock(after.cart, isAdded);
      return true;
    },
    write: async (raised, after) => {
      const line = lineOf(after);
      return line ? ctx.db.$executeRaw(writtenLine(raised, line, now)) : 0;
    },
  });
  return changed && toCartView(changed.cart, changed.priced);
}

/** The lines of CTE `cart` with the units added, at today's price, to the line of their variant or as a new one. */
function linesWith({ variantId, quantity }: AddLineInput): Prisma.Sql {
  return Prisma.sql`
    SELECT ${l.id}, ${l.variantId}, ${l.quantity}, ${l.seenPrice}, ${l.cappedFrom}, ${l.priceOverride}, ${l.overrideReason}
      FROM "CartLine" l JOIN cart ON ${l.cartId} = cart."id" WHERE ${l.variantId} <> ${variantId}::uuid
     UNION ALL
    SELECT coalesce(${l.id}, ${newId()}::uuid), ${variantId}::uuid, coalesce(${l.quantity}, 0) + ${quantity}::int,
           coalesce((SELECT ${shownPrice} FROM "VariantPrice" vp
                      WHERE ${vp.variantId} = ${variantId}::uuid AND ${vp.currency} = cart."currency"), 0), NULL::int, ${l.priceOverride}, ${l.overrideReason}
      FROM cart LEFT JOIN "CartLine" l ON ${l.cartId} = cart."id" AND ${l.variantId} = ${variantId}::uuid`;
}

function writtenLine(
  raised: Prisma.Sql,
  { id, variantId, quantity, seenPrice }: SnapshotLine,
  now: Date,
): Prisma.Sql {
  return Prisma.sql`
    WITH cart AS (${raised} RETURNING "id")
    INSERT INTO "CartLine" AS l ("id", "cartId", "variantId", "quantity", "seenPrice", "createdAt")
    SELECT ${id}::uuid, cart."id", ${variantId}::uuid, ${quantity}::int, ${seenPrice}::int, ${now}::timestamp FROM cart
    ON CONFLICT ("cartId", "variantId") DO UPDATE
       SET "quantity" = excluded."quantity", "seenPrice" = excluded."seenPrice", "cappedFrom" = NULL`;
}
