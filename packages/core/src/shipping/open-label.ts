import { AddressView, Currency, DomainError, Locale } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { StaffContext } from "../context.ts";
import type { OpenedDocument } from "../invoices/open-document.ts";

const shipmentSelect = {
  carrier: true,
  trackingNumber: true,
  shippedAt: true,
  lines: {
    select: { quantity: true, orderLine: { select: { variant: { select: { weightGrams: true } } } } },
  },
  order: {
    select: {
      number: true,
      locale: true,
      total: true,
      currency: true,
      addresses: { where: { kind: "SHIPPING" } },
      payments: { where: { state: "AWAITING", provider: "cash_on_delivery" }, select: { amount: true } },
      shipments: { orderBy: [{ shippedAt: "asc" }, { id: "asc" }], select: { id: true } },
    },
  },
} satisfies Prisma.ShipmentSelect;
type ShipmentRow = Prisma.ShipmentGetPayload<{ select: typeof shipmentSelect }>;

/** The label of a parcel as PDF, to be printed and stuck on it; NOT_FOUND. */
export async function openLabel(ctx: StaffContext, { id }: { id: string }): Promise<OpenedDocument> {
  const shipment = await ctx.db.shipment.findUnique({ where: { id }, select: shipmentSelect });
  if (!shipment) throw new DomainError("NOT_FOUND", { entity: "shipment" });
  const { order, carrier, trackingNumber, shippedAt } = shipment;
  const number = order.shipments.findIndex((one) => one.id === id) + 1;
  const bytes = await ctx.documents.label({
    locale: Locale.catch("en").parse(order.locale),
    carrier,
    trackingNumber,
    shippedAt: shippedAt.toISOString(),
    order: order.number,
    parcel: { number, of: order.shipments.length },
    weightGrams: weightOf(shipment),
    from: await ctx.settings.read("shop"),
    to: AddressView.parse(order.addresses[0]),
    // Taken with the first parcel alone.
    cash: number === 1 ? cashOf(shipment) : null,
  });
  return { name: `label-${order.number}.pdf`, bytes };
}

function weightOf({ lines }: ShipmentRow): number {
  return lines.reduce((sum, line) => sum + line.quantity * (line.orderLine.variant?.weightGrams ?? 0), 0);
}

/** What is due at the door. */
function cashOf({ order }: ShipmentRow) {
  const amount = order.payments.reduce((sum, payment) => sum + payment.amount, 0);
  return amount === 0 ? null : { amount, currency: Currency.parse(order.currency) };
}
