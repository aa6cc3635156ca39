import { type AddressView, allocate, DomainError, taxWithin } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { CartSnapshot, SnapshotPart } from "../cart/cart-snapshot.ts";
import type { SoldPart } from "../inventory/sold-part.ts";
import { owedUnits } from "../inventory/owed-units.ts";
import type { GivenUnits } from "../inventory/taken.ts";
import type { PaymentRow } from "./payment-row.ts";

/** An order before it has its number: snapshots in the cart's language, so that later edits leave it alone. */
export interface OrderDraft {
  id: string;
  cartId: string;
  userId: string | null;
  email: string;
  locale: string;
  currency: string;
  subtotal: number;
  shippingTotal: number;
  taxIncluded: number;
  shippingTax: number;
  /** Basis points. */
  shippingTaxRate: number;
  total: number;
  shippingMethodCode: string;
  shippingLabel: string;
  buyer: string;
  lines: OrderLineDraft[];
  /** What leaves the shelf. */
  movements: (GivenUnits & { id: string })[];
  addresses: (AddressView & { kind: "SHIPPING" | "BILLING" })[];
}

export interface OrderLineDraft {
  id: string;
  variantId: string;
  position: number;
  sku: string;
  name: string;
  options: string;
  mediaHash: string | null;
  unitPrice: number;
  quantity: number;
  total: number;
  /** In what the line costs; its rate in basis points. */
  tax: number;
  taxRate: number;
  /** Units that weren't there, and what the shopper was told of them. */
  backordered: number;
  shipsBy: string | null;
  backorderText: string | null;
  /** What one bundle is made of now; null for a variant with stock of its own. */
  parts: SoldPart[] | null;
}

export interface Sale {
  payment: Pick<PaymentRow, "amount" | "currency">;
  /** What the cart's lines took off the shelf. */
  sold: readonly GivenUnits[];
  taxRateBasisPoints: number;
}

/**
 * The order of what was paid for. Prices are those that the shopper saw and the payment was begun with (`seenPrice`,
 * frozen with the cart's version), so an edit by staff in between changes nothing; what is left of the amount is shipping.
 */
export function toOrderDraft(cart: CartSnapshot, { payment, sold, taxRateBasisPoints }: Sale): OrderDraft {
  const { email, shippingAddress, shippingMethodCode } = cart;
  if (email === null || shippingAddress === null || shippingMethodCode === null)
    throw new DomainError("CART_CHANGED", {});
  const { taxes, ...amounts } = amountsOf(cart, payment.amount, taxRateBasisPoints);
  const owed = owedUnits(cart.lines, sold);
  const lines = cart.lines.map((line, position) => {
    const tax = { tax: taxes[position] ?? 0, taxRate: taxRateBasisPoints };
    return toLine(line, { position, ...tax, backordered: owed[position] ?? 0 });
  });
  const method = cart.methods.find(({ code }) => code === shippingMethodCode);
  return {
    id: newId(),
    cartId: cart.id,
    userId: cart.userId,
    email,
    locale: cart.locale,
    currency: payment.currency,
    ...amounts,
    shippingTaxRate: taxRateBasisPoints,
    total: payment.amount,
    shippingMethodCode,
    shippingLabel: method?.label ?? shippingMethodCode,
    buyer: shippingAddress.fullName,
    lines,
    movements: sold.map((unit) => ({ id: newId(), ...unit })),
    addresses: [
      { kind: "SHIPPING", ...shippingAddress },
      { kind: "BILLING", ...(cart.billingAddress ?? shippingAddress) },
    ],
  };
}

/** `taxes`: of each line, the tax in what it costs. */
function amountsOf({ lines }: CartSnapshot, total: number, taxRateBasisPoints: number) {
  const costs = lines.map((line) => line.seenPrice * line.quantity);
  const subtotal = costs.reduce((sum, cost) => sum + cost, 0);
  const shippingTotal = total - subtotal;
  const taxIncluded = taxWithin(total, taxRateBasisPoints);
  const taxes = allocate(taxIncluded, [...costs, shippingTotal]);
  return { subtotal, shippingTotal, taxIncluded, taxes, shippingTax: taxes.at(-1) ?? 0 };
}

type Place = Pick<OrderLineDraft, "position" | "tax" | "taxRate" | "backordered">;

function toLine(line: CartSnapshot["lines"][number], place: Place): OrderLineDraft {
  const { variantId, sku, name, options, quantity, seenPrice: unitPrice } = line;
  const mediaHash = line.picture?.hash ?? null;
  const snapshot = { variantId, ...place, sku, name, options, mediaHash, unitPrice, quantity };
  return {
    id: newId(),
    ...snapshot,
    total: unitPrice * quantity,
    shipsBy: place.backordered === 0 ? null : (line.owed?.shipsBy ?? null),
    backorderText: place.backordered === 0 ? null : (line.owed?.text ?? null),
    parts: line.parts?.map(toSoldPart) ?? null,
  };
}

function toSoldPart({ variantId, quantity, sku, name, options }: SnapshotPart): SoldPart {
  return { variantId, quantity, sku, name: options === "" ? name : `${name} – ${options}` };
}
