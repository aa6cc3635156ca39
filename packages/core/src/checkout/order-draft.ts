import { type AddressView, DomainError } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import { owedUnits } from "../inventory/owed-units.ts";
import type { GivenUnits } from "../inventory/taken.ts";
import type { Actor } from "../orders/actor.ts";
import type { Quote, QuoteLine } from "../pricing/quote.ts";

/** An order before it has its number. */
export interface OrderDraft {
  id: string;
  cartId: string;
  userId: string | null;
  email: string;
  locale: string;
  currency: string;
  placedBy: Actor;
  quote: Quote;
  lines: OrderLineDraft[];
  /** What leaves the shelf. */
  movements: (GivenUnits & { id: string })[];
  addresses: (AddressView & { kind: "SHIPPING" | "BILLING" })[];
}

export interface OrderLineDraft extends QuoteLine {
  id: string;
  position: number;
  /** Units that weren't there. */
  backordered: number;
}

/**
 * The order of what was paid for: the quote that its payment was begun with, so that an edit by staff in between changes
 * nothing; who buys and where it goes stand on the cart, whose version says that they are the same. `sold`: what its lines
 * took off the shelf.
 */
export function toOrderDraft(
  cart: CartSnapshot,
  quote: Quote,
  sold: readonly GivenUnits[],
  placedBy?: Actor,
): OrderDraft {
  const { email, shippingAddress } = cart;
  if (email === null || shippingAddress === null) throw new DomainError("CART_CHANGED", {});
  const owed = owedUnits(quote.lines, sold);
  return {
    id: newId(),
    cartId: cart.id,
    userId: cart.userId,
    email,
    locale: cart.locale,
    currency: cart.currency,
    placedBy: placedBy ?? { kind: "CUSTOMER", id: cart.userId, name: shippingAddress.fullName },
    quote,
    lines: quote.lines.map((line, position) => toLine(line, position, owed[position] ?? 0)),
    movements: sold.map((unit) => ({ id: newId(), ...unit })),
    addresses: [
      { kind: "SHIPPING", ...shippingAddress },
      { kind: "BILLING", ...(cart.billingAddress ?? shippingAddress) },
    ],
  };
}

/** What was said of units that are to come is kept where there are such. */
function toLine(line: QuoteLine, position: number, backordered: number): OrderLineDraft {
  const said = backordered === 0 ? { shipsBy: null, backorderText: null } : {};
  return { id: newId(), position, backordered, ...line, ...said };
}
