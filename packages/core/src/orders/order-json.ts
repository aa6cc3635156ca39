import {
  columns,
  type GiftCard,
  type Invoice,
  type Order,
  type OrderEdit,
  type OrderAddress,
  type OrderLine,
  type Payment,
  Prisma,
  type Refund,
  type RefundLine,
  type Shipment,
  type ShipmentLine,
} from "@souk/db";

const o = columns<Order>("o");
const g = columns<GiftCard>("g");
const i = columns<Invoice>("i");
const l = columns<OrderLine>("l");
const a = columns<OrderAddress>("a");
const p = columns<Payment>("p");
const s = columns<Shipment>("s");
const sl = columns<ShipmentLine>("sl");
const r = columns<Refund>("r");
const rl = columns<RefundLine>("rl");
const e = columns<OrderEdit>("e");

const unitsOf = (column: Prisma.Sql): Prisma.Sql => Prisma.sql`
  coalesce((SELECT sum(${column})::int FROM "RefundLine" rl WHERE ${rl.orderLineId} = ${l.id}), 0)`;

/** `'column', alias."column", …` for json_build_object. */
function pairs<Row>(
  of: { readonly [Column in keyof Row & string]-?: Prisma.Sql },
  names: readonly (keyof Row & string)[],
) {
  return Prisma.join(names.map((name) => Prisma.sql`${Prisma.raw(`'${name}'`)}, ${of[name]}`));
}

const lines = Prisma.sql`
  SELECT json_agg(json_build_object(${pairs<OrderLine>(l, [
    "id",
    "variantId",
    "sku",
    "name",
    "options",
    "mediaHash",
    "unitPrice",
    "quantity",
    "total",
    "discount",
    "tax",
    "backordered",
    "shipsBy",
    "backorderText",
    "taxRate",
    "parts",
    "unpaid",
    "exchanged",
  ])}, 'refunded', ${unitsOf(rl.quantity)}, 'withdrawn', ${unitsOf(rl.withdrawn)}, 'refundedAmount', ${unitsOf(rl.amount)}, 'shipped', coalesce((SELECT sum(${sl.quantity})::int FROM "ShipmentLine" sl
                             WHERE ${sl.orderLineId} = ${l.id}), 0) - ${l.exchanged}) ORDER BY ${l.position}) FROM "OrderLine" l WHERE ${l.orderId} = ${o.id}`;

const addresses = Prisma.sql`
  SELECT json_agg(json_build_object(${pairs<OrderAddress>(a, [
    "kind",
    "fullName",
    "company",
    "line1",
    "line2",
    "city",
    "region",
    "postalCode",
    "country",
    "phone",
  ])}) ORDER BY ${a.kind}) FROM "OrderAddress" a WHERE ${a.orderId} = ${o.id}`;

const payments = Prisma.sql`
  SELECT json_agg(json_build_object(${pairs<Payment>(p, [
    "id",
    "provider",
    "state",
    "amount",
    "refunded",
    "currency",
    "providerRef",
    "captureAskedAt",
    "declineCode",
    "createdAt",
  ])}, 'byCredit', ${p.giftCardId} IS NOT NULL AND (SELECT ${g.codeHash} IS NULL FROM "GiftCard" g WHERE ${g.id} = ${p.giftCardId}))
    ORDER BY ${p.createdAt}, ${p.id}) FROM "Payment" p WHERE ${p.orderId} = ${o.id}`;

const shipments = Prisma.sql`
  SELECT json_agg(json_build_object(${pairs<Shipment>(s, [
    "id",
    "carrier",
    "trackingNumber",
    "shippedAt",
    "deliveredAt",
  ])}, 'lines', coalesce((SELECT json_agg(json_build_object('lineId', ${sl.orderLineId}, 'quantity', ${sl.quantity})
                                          ORDER BY ${l.position})
                            FROM "ShipmentLine" sl JOIN "OrderLine" l ON ${l.id} = ${sl.orderLineId}
                           WHERE ${sl.shipmentId} = ${s.id}), '[]'::json)) ORDER BY ${s.shippedAt}, ${s.id}) FROM "Shipment" s WHERE ${s.orderId} = ${o.id}`;

const documents = Prisma.sql`
  SELECT json_agg(json_build_object(${pairs<Invoice>(i, [
    "id",
    "kind",
    "number",
    "issuedAt",
    "total",
    "currency",
  ])}) ORDER BY ${i.createdAt}, ${i.id}) FROM "Invoice" i WHERE ${i.orderId} = ${o.id}`;

const edits = Prisma.sql`
  SELECT json_agg(json_build_object(${pairs<OrderEdit>(e, ["number", "createdAt", "difference", "reason", "data"])})
                  ORDER BY ${e.number}) FROM "OrderEdit" e WHERE ${e.orderId} = ${o.id}`;

const refundedOf = (amount: Prisma.Sql): Prisma.Sql => Prisma.sql`
  coalesce((SELECT sum(${amount})::int FROM "Refund" r JOIN "Payment" p ON ${p.id} = ${r.paymentId}
             WHERE ${p.orderId} = ${o.id}), 0)`;

/** An OrderRow of the row "Order" o. */
export const orderJson = Prisma.sql`
  json_build_object(${pairs<Order>(o, [
    "id",
    "number",
    "userId",
    "locale",
    "state",
    "reviewState",
    "risk",
    "version",
    "email",
    "currency",
    "subtotal",
    "shippingTotal",
    "shippingDiscount",
    "discountTotal",
    "taxTotal",
    "taxIncluded",
    "pricesIncludeTax",
    "shippingTax",
    "taxExempt",
    "vatNumber",
    "total",
    "amountDue",
    "payLinkExpiresAt",
    "trace",
    "shippingMethodCode",
    "shippingLabel",
    "pickup",
    "minDays",
    "maxDays",
    "arrivesFrom",
    "arrivesTo",
    "placedAt",
  ])}, 'lines', coalesce((${lines}), '[]'::json), 'addresses', coalesce((${addresses}), '[]'::json),
  'shippingRefunded', ${refundedOf(r.shippingAmount)}, 'edits', coalesce((${edits}), '[]'::json),
  'editRefunded', ${refundedOf(Prisma.sql`CASE WHEN ${r.editId} IS NULL THEN 0 ELSE ${r.amount} END`)},
  'payments', coalesce((${payments}), '[]'::json), 'shipments', coalesce((${shipments}), '[]'::json),
  'documents', coalesce((${documents}), '[]'::json))`;
