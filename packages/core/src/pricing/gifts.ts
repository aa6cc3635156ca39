import type { CartSnapshot, SnapshotLine } from "../cart/cart-snapshot.ts";
import { availableBesides } from "../cart/share-stock.ts";
import type { Applied } from "./apply-promotions.ts";

/** The line that a promotion gives away; null when there isn't enough of it beside all that the cart holds. */
export function giftOf(
  promotionId: string,
  { lines, gifts }: CartSnapshot,
  applied: readonly Applied[],
): SnapshotLine | null {
  const gift = gifts.find(({ id }) => id === promotionId);
  if (!gift?.sellable || gift.price === null) return null;
  const given = applied.flatMap((other) => (other.gift ? [other.gift] : []));
  const available = availableBesides([...lines, ...given, gift], gift);
  return available >= gift.quantity ? { ...gift, available } : null;
}
