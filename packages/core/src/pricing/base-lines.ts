import type { NameByLocale } from "@souk/contracts";
import type { SnapshotLine } from "../cart/cart-snapshot.ts";
import { withoutTax } from "./tax-amounts.ts";

/** Why a unit costs less than usual: a sale, a quantity, a group. */
export interface TakenOffer {
  /** What it costs without it. */
  usual: number;
  minQuantity: number;
  group: NameByLocale | null;
}

/** A line at its price before any promotion. */
export interface BaseLine extends SnapshotLine {
  unitPrice: number;
  /** 0 for a line that can't be sold. */
  total: number;
  forSale: boolean;
  /** Staff's own price, and what it would have been. */
  overridden: { usual: number; reason: string } | null;
  taken: TakenOffer | null;
}

/** `netOf`: the rate, in basis points, of a tax that the price contains and the buyer doesn't owe us; 0: none. */
export function baseLine(line: SnapshotLine, netOf: number): BaseLine {
  const { override } = line;
  const own = offerFor(line);
  const offer = override ? { ...own, amount: override.amount } : own;
  const unitPrice = withoutTax(offer.amount, netOf);
  const usual = withoutTax(line.usual ?? offer.amount, netOf);
  const { minQuantity, group } = offer;
  const taken = !override && unitPrice < usual ? { usual, minQuantity, group } : null;
  const overridden = override && { usual: withoutTax(own.amount, netOf), reason: override.reason };
  const forSale = line.sellable && line.price !== null;
  return { ...line, unitPrice, forSale, taken, overridden, total: forSale ? unitPrice * line.quantity : 0 };
}

/** The lowest price that the line's quantity has a right to. */
function offerFor({ price, seenPrice, offers, quantity }: SnapshotLine): SnapshotLine["offers"][number] {
  const everybody = { amount: price ?? seenPrice, minQuantity: 1, group: null };
  const open = price === null ? [] : offers.filter(({ minQuantity }) => minQuantity <= quantity);
  return open.reduce((best, offer) => (offer.amount < best.amount ? offer : best), everybody);
}
