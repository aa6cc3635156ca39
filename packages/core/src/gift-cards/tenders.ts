import type { GiftCardInCart } from "@souk/contracts";
import { columns, type GiftCard } from "@souk/db";
import { z } from "zod";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import type { Tx } from "../context.ts";

const g = columns<GiftCard>("g");
const Rows = z.array(z.object({ id: z.uuid(), last4: z.string().nullable(), balance: z.int() }));

/** Money of a card that a payment takes before anybody is asked for the rest. */
export interface Tender {
  cardId: string;
  /** Minor units. */
  amount: number;
}

/**
 * What the cart's cards pay of `total`, in the order in which they were put in; a card that can't be used (any more), or
 * is somebody else's store credit, isn't among them. No statement for a cart without cards.
 */
export async function cardsInCart(
  tx: Tx,
  { giftCardIds, currency, userId, at }: Pick<CartSnapshot, "giftCardIds" | "currency" | "userId" | "at">,
  total: number,
): Promise<GiftCardInCart[]> {
  if (giftCardIds.length === 0) return [];
  const rows = await tx.$queryRaw`
    SELECT ${g.id}, ${g.last4}, ${g.balance} FROM "GiftCard" g
     WHERE ${g.id} = ANY(${giftCardIds}::uuid[]) AND ${g.currency} = ${currency} AND ${g.disabledAt} IS NULL
       AND (${g.codeHash} IS NOT NULL OR ${g.ownerId} = ${userId}::uuid)
       AND (${g.expiresAt} IS NULL OR ${g.expiresAt} > ${at}::timestamp)`;
  const known = new Map(Rows.parse(rows).map((card) => [card.id, card]));
  let left = total;
  return giftCardIds.flatMap((id) => {
    const card = known.get(id);
    if (!card) return [];
    const amount = Math.min(card.balance, left);
    left -= amount;
    return [{ ...card, amount }];
  });
}

/** The same for a payment: what is taken from which card. */
export async function planTenders(tx: Tx, cart: CartSnapshot, total: number): Promise<Tender[]> {
  const cards = await cardsInCart(tx, cart, total);
  return cards.flatMap(({ id: cardId, amount }) => (amount > 0 ? [{ cardId, amount }] : []));
}
