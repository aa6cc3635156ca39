import type { SnapshotLine } from "../cart/cart-snapshot.ts";
import { withoutTax } from "./tax-amounts.ts";

/** A line at its price before any promotion. */
export interface BaseLine extends SnapshotLine {
  unitPrice: number;
  /** 0 for a line that can't be sold. */
  total: number;
  forSale: boolean;
}

/** `netOf`: the rate, in basis points, of a tax that the price contains and the buyer doesn't owe us; 0: none. */
export function baseLine(line: SnapshotLine, netOf: number): BaseLine {
  const unitPrice = withoutTax(line.price ?? line.seenPrice, netOf);
  const forSale = line.sellable && line.price !== null;
  return { ...line, unitPrice, forSale, total: forSale ? unitPrice * line.quantity : 0 };
}
