import { Prisma } from "@souk/db";
import { v7 as newId } from "uuid";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { placedMails } from "../mail/order-mails.ts";
import type { Judgement } from "../risk/judge-order.ts";
import type { OrderDraft } from "./order-draft.ts";
import { orderEvents } from "./order-events.ts";

const Numbers = z.array(z.object({ number: z.int() }));

export interface OrderToWrite {
  draft: OrderDraft;
  payment: {
    id: string;
    state: "AWAITING" | "AUTHORIZED" | "CAPTURED";
    ref: string | null;
    /** By which the provider tells cards apart, where it says so. */
    fingerprint?: string | null;
  };
  judged: Judgement;
  now: Date;
}

/**
 * Writes the order with everything that belongs to it, ends its cart and settles its payment: one statement. The
 * number comes from a sequence, which nobody waits for: a rollback leaves a gap, and an order's number may have gaps.
 */
export async function writeOrder(tx: Tx, order: OrderToWrite): Promise<{ id: string; number: number }> {
  const { draft, payment, judged, now } = order;
  const { quote } = draft;
  const risk = judged.risk && JSON.stringify(judged.risk);
  const state = payment.state === "CAPTURED" ? "PAID" : "PENDING";
  const rows = await tx.$queryRaw`
    WITH counted AS (
      SELECT nextval('order_number')::int AS "value"
    ), placed AS (
      INSERT INTO "Order" ("id", "number", "cartId", "userId", "state", "email", "locale", "currency", "subtotal",
             "shippingTotal", "shippingDiscount", "shippingTax", "shippingTaxRate", "discountTotal", "pricesIncludeTax",
             "taxIncluded", "taxTotal", "taxExempt", "vatNumber", "total", "trace", "shippingMethodCode",
             "shippingLabel", "pickup", "minDays", "maxDays", "arrivesFrom", "arrivesTo", "reviewState", "risk", "placedAt", "createdAt", "updatedAt")
      SELECT ${draft.id}::uuid, counted."value", ${draft.cartId}::uuid, ${draft.userId}::uuid, ${state}::"OrderState",
             ${draft.email}, ${draft.locale}, ${draft.currency}, ${quote.subtotal}::int, ${quote.shippingTotal}::int,
             ${quote.shippingDiscount}::int, ${quote.shippingTax}::int, ${quote.shippingTaxRate}::int,
             ${quote.discountTotal}::int, ${quote.pricesIncludeTax}, ${quote.taxIncluded}::int, ${quote.taxTotal}::int,
             ${quote.taxExempt}, ${quote.vatNumber}, ${quote.total}::int, ${JSON.stringify(quote.trace)}::jsonb,
             ${quote.shippingMethodCode}, ${quote.shippingLabel}, ${quote.pickup && JSON.stringify(quote.pickup)}::jsonb,
             ${quote.minDays}::int, ${quote.maxDays}::int, ${quote.arrives?.from}::date, ${quote.arrives?.to}::date,
             ${judged.reviewState}::"ReviewState", ${risk}::jsonb,
             ${now}::timestamp, ${now}::timestamp, ${now}::timestamp
        FROM counted RETURNING "id", "number"
    ), ${partsOf(order)} ${redeemed(order)}, ended AS (
      UPDATE "Cart" SET "status" = 'ORDERED', "updatedAt" = ${now}::timestamp WHERE "id" = ${draft.cartId}::uuid
    ), settled AS (
      UPDATE "Payment" SET "state" = ${payment.state}::"PaymentState", "orderId" = placed."id",
             "providerRef" = ${payment.ref},
             "cardFingerprint" = ${payment.fingerprint ?? null}, "updatedAt" = ${now}::timestamp
        FROM placed WHERE "Payment"."id" = ${payment.id}::uuid
    )
    SELECT "number" FROM placed`;
  const [written] = Numbers.parse(rows);
  if (!written) throw new Error("an order was written without a number");
  return { id: draft.id, number: written.number };
}

function partsOf({ draft, payment, now }: OrderToWrite): Prisma.Sql {
  const events = orderEvents(draft, payment.state);
  const mails = placedMails(draft, { eventId: events[0].id, paymentId: payment.id });
  return Prisma.sql`${writtenLines(draft)}, movements AS (
      INSERT INTO "StockMovement" ("id", "variantId", "locationId", "quantity", "backordered", "reason", "orderId",
             "createdAt")
      SELECT unit.id, unit."variantId", unit."locationId", -unit.quantity, unit.backordered, 'SALE', placed."id",
             ${now}::timestamp
        FROM placed, json_to_recordset(${JSON.stringify(draft.movements)}::json)
          AS unit(id uuid, "variantId" uuid, "locationId" uuid, quantity int, backordered int)
    ), addresses AS (
      INSERT INTO "OrderAddress" ("orderId", "kind", "fullName", "company", "line1", "line2", "city", "region",
             "postalCode", "country", "phone")
      SELECT placed."id", a.kind, a."fullName", a.company, a.line1, a.line2, a.city, a.region, a."postalCode",
             a.country, a.phone
        FROM placed, json_to_recordset(${JSON.stringify(draft.addresses)}::json)
          AS a(kind "AddressKind", "fullName" text, company text, line1 text, line2 text, city text, region text,
               "postalCode" text, country text, phone text)
    ), events AS (
      INSERT INTO "OrderEvent" ("id", "orderId", "seq", "type", "fromState", "toState", "data", "actorKind", "actorId",
             "actorName", "createdAt")
      SELECT e.id, placed."id", e.seq, e.type, e."fromState", e."toState", e.data, e."actorKind", e."actorId", e."actorName",
             ${now}::timestamp
        FROM placed, json_to_recordset(${JSON.stringify(events)}::json)
          AS e(id uuid, seq int, type "OrderEventType", "fromState" "OrderState", "toState" "OrderState", data jsonb,
               "actorKind" "ActorKind", "actorId" uuid, "actorName" text)
    ), ${mails}`;
}

/** Promotions that count are the payment's since it began, and are the order's now; the others are noted with it. */
function redeemed({ draft, payment, now }: OrderToWrite): Prisma.Sql {
  const { redemptions } = draft.quote;
  const rest = redemptions
    .filter(({ counted }) => !counted)
    .map((one) => Object.assign({ id: newId() }, one));
  const held = Prisma.sql`, kept AS (
      UPDATE "PromotionRedemption" SET "orderId" = placed."id" FROM placed
       WHERE "PromotionRedemption"."paymentId" = ${payment.id}::uuid AND "cancelledAt" IS NULL
    )`;
  const noted = Prisma.sql`, noted AS (
      INSERT INTO "PromotionRedemption" ("id", "promotionId", "paymentId", "orderId", "userId", "email", "amount",
             "currency", "counted", "createdAt")
      SELECT one.id, one."promotionId", ${payment.id}::uuid, placed."id", ${draft.userId}::uuid, ${draft.email},
             one.amount, ${draft.currency}, FALSE, ${now}::timestamp
        FROM placed, json_to_recordset(${JSON.stringify(rest)}::json) AS one(id uuid, "promotionId" uuid, amount int)
    )`;
  return Prisma.sql`${rest.length < redemptions.length ? held : Prisma.empty} ${rest.length > 0 ? noted : Prisma.empty}`;
}

function writtenLines({ lines }: OrderDraft): Prisma.Sql {
  return Prisma.sql`line AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(lines)}::json)
          AS line(id uuid, "variantId" uuid, position int, sku text, name text, options text,
                  "mediaHash" text, "unitPrice" int, quantity int, total int, discount int, tax int,
                  "taxRate" int, "taxClassCode" text, backordered int, "shipsBy" timestamptz, "backorderText" text,
                  parts jsonb)
    ), lines AS (
      INSERT INTO "OrderLine" ("id", "orderId", "variantId", "position", "sku", "name", "options", "mediaHash",
             "unitPrice", "quantity", "total", "discount", "tax", "taxRate", "taxClassCode", "backordered", "shipsBy", "backorderText",
             "parts")
      SELECT line.id, placed."id", line."variantId", line.position, line.sku, line.name, line.options,
             line."mediaHash", line."unitPrice", line.quantity, line.total, line.discount, line.tax,
             line."taxRate", line."taxClassCode", line.backordered, line."shipsBy" AT TIME ZONE 'UTC', line."backorderText",
             line.parts FROM line, placed
    )`;
}
