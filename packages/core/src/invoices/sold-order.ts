import { DomainError, EditedUnits, Locale } from "@souk/contracts";
import type { OrderAddress, Payment, Prisma } from "@souk/db";
import type { Tx } from "../context.ts";

const orderSelect = {
  id: true,
  number: true,
  state: true,
  email: true,
  locale: true,
  currency: true,
  subtotal: true,
  shippingTotal: true,
  discountTotal: true,
  taxTotal: true,
  taxIncluded: true,
  total: true,
  amountDue: true,
  pricesIncludeTax: true,
  shippingDiscount: true,
  shippingTax: true,
  shippingTaxRate: true,
  taxExempt: true,
  vatNumber: true,
  shippingLabel: true,
  placedAt: true,
} satisfies Prisma.OrderSelect;

const lineSelect = {
  sku: true,
  name: true,
  options: true,
  unitPrice: true,
  quantity: true,
  total: true,
  discount: true,
  tax: true,
  taxRate: true,
} satisfies Prisma.OrderLineSelect;

const refundSelect = {
  id: true,
  amount: true,
  reason: true,
  shippingAmount: true,
  lines: {
    orderBy: { orderLine: { position: "asc" } },
    select: {
      quantity: true,
      amount: true,
      orderLine: { select: { sku: true, name: true, options: true, unitPrice: true, taxRate: true } },
    },
  },
} satisfies Prisma.RefundSelect;

const editSelect = {
  id: true,
  reason: true,
  added: true,
  removed: true,
  data: true,
  invoices: { select: { kind: true } },
} satisfies Prisma.OrderEditSelect;

/** An edit of an order that had its invoice, and the papers that it has of its own. */
export interface SoldEdit extends Omit<Prisma.OrderEditGetPayload<{ select: typeof editSelect }>, "data"> {
  units: EditedUnits;
}

/** An order with all that its documents say, and the confirmed refunds that have no credit note yet. */
export interface SoldOrder extends Prisma.OrderGetPayload<{ select: typeof orderSelect }> {
  lines: Prisma.OrderLineGetPayload<{ select: typeof lineSelect }>[];
  addresses: OrderAddress[];
  payments: Pick<Payment, "provider" | "state">[];
  edits: SoldEdit[];
  refunds: Prisma.RefundGetPayload<{ select: typeof refundSelect }>[];
}

/** NOT_FOUND. One statement after the other: a transaction has one connection. */
export async function readSoldOrder(tx: Tx, id: string): Promise<SoldOrder> {
  const order = await tx.order.findUnique({ where: { id }, select: orderSelect });
  if (!order) throw new DomainError("NOT_FOUND", { entity: "order" });
  const of = { orderId: id };
  const lines = await tx.orderLine.findMany({
    where: of,
    orderBy: { position: "asc" },
    select: lineSelect,
  });
  const addresses = await tx.orderAddress.findMany({ where: of });
  const payments = await tx.payment.findMany({
    where: of,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { provider: true, state: true },
  });
  const refunds = await tx.refund.findMany({
    where: { payment: of, confirmedAt: { not: null }, invoice: null, editId: null },
    orderBy: [{ confirmedAt: "asc" }, { id: "asc" }],
    select: refundSelect,
  });
  const edits = await tx.orderEdit.findMany({
    where: { ...of, invoiced: true },
    orderBy: { number: "asc" },
    select: editSelect,
  });
  const units = edits.map(({ data, ...edit }) => ({ ...edit, units: EditedUnits.parse(data) }));
  return { ...order, lines, addresses, payments, refunds, edits: units };
}

/** The language in which the customer bought. */
export const localeOf = ({ locale }: SoldOrder): Locale => Locale.catch("en").parse(locale);

/** The buyer's address; orders of one address have it as both. */
export function addressOf({ addresses }: SoldOrder, kind: "SHIPPING" | "BILLING") {
  return addresses.find((one) => one.kind === kind) ?? addresses[0];
}
