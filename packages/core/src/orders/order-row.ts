import {
  AddressView,
  Currency,
  DocumentRef,
  DomainError,
  Locale,
  EditedUnits,
  OrderEditView,
  OrderState,
  PaymentState,
  PriceTrace,
  ReviewState,
  Risk,
  PickupStop,
} from "@souk/contracts";
import { columns, type Order, Prisma } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { SoldPart } from "../inventory/sold-part.ts";
import { StoredTime as Time } from "../stored-time.ts";
import { orderJson } from "./order-json.ts";

const o = columns<Order>("o");

const OrderRow = z.object({
  id: z.uuid(),
  number: z.int(),
  userId: z.uuid().nullable(),
  locale: Locale.catch("en"),
  state: OrderState,
  reviewState: ReviewState,
  risk: Risk.nullable(),
  version: z.int(),
  email: z.string(),
  currency: Currency,
  subtotal: z.int(),
  shippingTotal: z.int(),
  shippingDiscount: z.int(),
  discountTotal: z.int(),
  taxTotal: z.int(),
  taxIncluded: z.int(),
  pricesIncludeTax: z.boolean(),
  shippingTax: z.int(),
  /** Of what the delivery cost. */
  shippingRefunded: z.int(),
  taxExempt: z.boolean(),
  vatNumber: z.string().nullable(),
  total: z.int(),
  amountDue: z.int(),
  payLinkExpiresAt: Time.nullable(),
  /** Of what was given back: by edits, without which the total is. */
  editRefunded: z.int(),
  /** Null: of before prices were traced. */
  trace: PriceTrace.nullable(),
  shippingMethodCode: z.string(),
  shippingLabel: z.string(),
  pickup: PickupStop.nullable(),
  minDays: z.int().nullable(),
  maxDays: z.int().nullable(),
  arrivesFrom: z.string().nullable(),
  arrivesTo: z.string().nullable(),
  placedAt: Time,
  lines: z.array(
    z.object({
      id: z.uuid(),
      /** Null: the product was erased. */
      variantId: z.uuid().nullable(),
      sku: z.string(),
      name: z.string(),
      options: z.string(),
      mediaHash: z.string().nullable(),
      unitPrice: z.int(),
      quantity: z.int(),
      total: z.int(),
      discount: z.int(),
      tax: z.int(),
      backordered: z.int(),
      shipsBy: Time.nullable(),
      backorderText: z.string().nullable(),
      taxRate: z.int(),
      parts: z.array(SoldPart).nullable(),
      /** Units sent that haven't come back for others. */
      shipped: z.int(),
      /** Units given back, and of them those that had not been sent. */
      refunded: z.int(),
      withdrawn: z.int(),
      unpaid: z.int(),
      /** Units that came back for others, and are in no other number here. */
      exchanged: z.int(),
      refundedAmount: z.int(),
    }),
  ),
  addresses: z.array(AddressView.extend({ kind: z.enum(["SHIPPING", "BILLING"]) })),
  payments: z.array(
    z.object({
      id: z.uuid(),
      provider: z.string(),
      /** The gift card that paid is the customer's store credit. */
      byCredit: z.boolean(),
      state: PaymentState,
      amount: z.int(),
      refunded: z.int(),
      currency: Currency,
      providerRef: z.string().nullable(),
      captureAskedAt: Time.nullable(),
      declineCode: z.string().nullable(),
      createdAt: Time,
    }),
  ),
  shipments: z.array(
    z.object({
      id: z.uuid(),
      carrier: z.string(),
      trackingNumber: z.string().nullable(),
      shippedAt: Time,
      deliveredAt: Time.nullable(),
      lines: z.array(z.object({ lineId: z.uuid(), quantity: z.int() })),
    }),
  ),
  edits: z.array(
    OrderEditView.omit({ added: true, removed: true }).extend({ createdAt: Time, data: EditedUnits }),
  ),
  documents: z.array(DocumentRef.extend({ issuedAt: Time })),
});
export type OrderRow = z.infer<typeof OrderRow>;
const Rows = z.array(z.object({ order: OrderRow }));

/** An order and all that belongs to it but its events, in one statement; NOT_FOUND for a number that isn't an order's. */
export function readOrder(tx: Tx, number: number): Promise<OrderRow> {
  return readWhere(tx, Prisma.sql`${o.number} = ${number}::int`);
}

/** The same, by its id. */
export function readOrderById(tx: Tx, id: string): Promise<OrderRow> {
  return readWhere(tx, Prisma.sql`${o.id} = ${id}::uuid`);
}

/** The orders of these numbers in one statement, in the order of the numbers; those that aren't an order's are missing. */
export async function readOrders(tx: Tx, numbers: readonly number[]): Promise<OrderRow[]> {
  const rows = await tx.$queryRaw`
    SELECT ${orderJson} AS "order" FROM "Order" o
     WHERE ${o.number} = ANY(${[...numbers]}::int[]) AND ${o.deletedAt} IS NULL
     ORDER BY array_position(${[...numbers]}::int[], ${o.number})`;
  return Rows.parse(rows).map(({ order }) => order);
}

async function readWhere(tx: Tx, where: Prisma.Sql): Promise<OrderRow> {
  const rows = await tx.$queryRaw`
    SELECT ${orderJson} AS "order" FROM "Order" o WHERE ${where} AND ${o.deletedAt} IS NULL`;
  const found = Rows.parse(rows)[0];
  if (!found) throw new DomainError("NOT_FOUND", { entity: "order" });
  return found.order;
}

/** Locks the order to the end of the transaction, then reads it by another statement, as it is now. */
export async function lockOrder(tx: Tx, number: number): Promise<OrderRow> {
  await tx.$queryRaw`SELECT 1 AS locked FROM "Order" o WHERE ${o.number} = ${number}::int FOR UPDATE`;
  return readOrder(tx, number);
}

/** Where it goes; its buyer's name is there. */
export function shippingAddressOf({
  addresses,
}: Pick<OrderRow, "addresses">): OrderRow["addresses"][number] | null {
  return addresses.find(({ kind }) => kind === "SHIPPING") ?? null;
}

/** The payment that paid the order or is due on delivery. */
export function paymentOf(order: OrderRow): OrderRow["payments"][number] | null {
  return order.payments[0] ?? null;
}
