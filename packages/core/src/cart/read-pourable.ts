import { type Cart, type CartLine, columns, type Variant, type VariantPrice } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { unreserved } from "./cart-json.ts";
import type { PourableLine } from "./merge-lines.ts";
import { shownPrice } from "../prices/shown-price-sql.ts";

const l = columns<CartLine>("l");
const my = columns<CartLine>("my");
const v = columns<Variant>("v");
const vp = columns<VariantPrice>("vp");
const mine = columns<Cart>("mine");
const guest = columns<Cart>("guest");
const Rows = z.array(
  z.object({
    variantId: z.uuid(),
    guest: z.int(),
    mine: z.int(),
    seenPrice: z.int(),
    available: z.int(),
    linesOfMine: z.int(),
  }),
);

/** The guest cart's lines beside the account's; a price seen in another currency is the present one in the account's. */
export async function readPourable(tx: Tx, guestId: string, mineId: string): Promise<PourableLine[]> {
  const rows = await tx.$queryRaw`
    SELECT ${v.id} AS "variantId", ${l.quantity} AS guest, coalesce(${my.quantity}, 0) AS mine,
           CASE WHEN ${mine.currency} = ${guest.currency} THEN ${l.seenPrice}
                ELSE coalesce(${shownPrice}, ${l.seenPrice}) END AS "seenPrice",
           ${unreserved} AS available,
           (SELECT count(*)::int FROM "CartLine" every WHERE every."cartId" = ${mine.id}) AS "linesOfMine"
      FROM "Cart" guest JOIN "Cart" mine ON ${mine.id} = ${mineId}::uuid
      JOIN "CartLine" l ON ${l.cartId} = ${guest.id} JOIN "Variant" v ON ${v.id} = ${l.variantId}
      LEFT JOIN "CartLine" my ON ${my.cartId} = ${mine.id} AND ${my.variantId} = ${v.id}
      LEFT JOIN "VariantPrice" vp ON ${vp.variantId} = ${v.id} AND ${vp.currency} = ${mine.currency}
     WHERE ${guest.id} = ${guestId}::uuid ORDER BY ${l.id}`;
  return Rows.parse(rows);
}
