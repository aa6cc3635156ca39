const one = (table: string, where: string): string =>
  `"${table}" SET %s WHERE ctid = (SELECT ctid FROM "${table}" WHERE ${where} LIMIT 1)`;
const change = (table: string, set: string, where = "TRUE"): string =>
  `UPDATE ${one(table, where).replace("%s", set)}`;
const drop = (table: string, constraint: string): string =>
  `ALTER TABLE "${table}" DROP CONSTRAINT "${constraint}"`;
const free = (table: string): string => `ALTER TABLE "${table}" DISABLE TRIGGER USER`;
const copyOf = (table: string, changed: Record<string, string>, where = "TRUE"): string =>
  `INSERT INTO "${table}" SELECT (json_populate_record(x, json_build_object(${Object.entries(changed)
    .map(([column, value]) => `'${column}', ${value}`)
    .join(", ")}))).* FROM "${table}" x WHERE ${where} LIMIT 1`;
const paid = `"state" = 'CAPTURED' AND "provider" = 'test_gateway'`;

/** What a bug would have to write for each relation to break; guards of the database out of its way. */
export const corruptions: Record<string, string[]> = {
  "0 ≤ reserved ≤ on hand + what may be owed": [
    drop("StockLevel", "StockLevel_never_oversold"),
    change("StockLevel", `"reserved" = -1`),
  ],
  "what may be owed is what the variant's policy says": [change("StockLevel", `"backorderLimit" = 3`)],
  "owed ≤ Σ backordered of sales and reservations": [`UPDATE "StockMovement" SET "backordered" = 0`],
  "backordered units of an order's lines = those of its sales": [`UPDATE "OrderLine" SET "backordered" = 0`],
  "on hand = Σ movements": [change("StockLevel", `"onHand" = "onHand" + 1`)],
  "reserved = Σ reservations": [`DELETE FROM "Reservation"`],
  "a reservation belongs to a payment under way": [
    change("Payment", `"declineCode" = 'EXPIRED'`, `"state" = 'ACTION_REQUIRED'`),
  ],
  "a return holds what it is to be exchanged for": [`DELETE FROM "Reservation" WHERE "returnId" IS NOT NULL`],
  "order line ⇔ stock movement": [
    `DELETE FROM "StockMovement" WHERE ctid = (SELECT ctid FROM "StockMovement" WHERE "reason" = 'SALE' LIMIT 1)`,
  ],
  "in transit = Σ of a transfer's movements": [change("StockTransferLine", `"received" = "received" + 1`)],
  "a bundle has no stock of its own": [
    `INSERT INTO "BundleItem" ("bundleId", "componentId", "quantity")
     SELECT s."variantId", b."componentId", 1 FROM "StockLevel" s, "BundleItem" b
      WHERE s."onHand" > 0 AND s."variantId" <> b."componentId" LIMIT 1`,
  ],
  "a bundle holds no bundle": [
    `INSERT INTO "BundleItem" ("bundleId", "componentId", "quantity")
     SELECT b."componentId", s."variantId", 1 FROM "StockLevel" s, "BundleItem" b
      WHERE s."variantId" <> b."componentId" LIMIT 1`,
  ],
  "given back = cancelled and restocked": [`DELETE FROM "StockMovement" WHERE "reason" = 'CANCELLED'`],
  "returned ≤ shipped": [change("ReturnLine", `"quantity" = 3`, `"exchangeVariantId" IS NULL`)],
  "exchanged = what came back for others, each for a line of its order": [
    change("ReturnLine", `"exchangeLineId" = NULL`, `"exchangeLineId" IS NOT NULL`),
  ],
  "a return was inspected ⇔ each line has its finding": [
    change("ReturnLine", `"disposition" = NULL, "condition" = NULL`),
  ],
  "a return's state is its last event's": [change("Return", `"state" = 'CLOSED'`)],
  "a refund = Σ its lines + delivery + adjustment": [change("Refund", `"adjustment" = "adjustment" + 1`)],
  "Σ refunds of a line ≤ the line": [change("RefundLine", `"amount" = "amount" + 1`)],
  "Σ refunds of the delivery ≤ its cost": [change("Refund", `"shippingAmount" = 3501`)],
  "Σ lines + shipping + tax − discount = total": [
    change("Order", `"subtotal" = "subtotal" - 1, "shippingTotal" = "shippingTotal" + 1`),
  ],
  "line total = price × quantity": [
    drop("OrderLine", "OrderLine_total_adds_up"),
    change("OrderLine", `"unitPrice" = 1`),
  ],
  "Σ tax and discount of lines and shipping = the order's": [change("OrderLine", `"tax" = "tax" + 1`)],
  "one order per cart": [
    `DROP INDEX "Order_cartId_key"`,
    copyOf("Order", { id: "gen_random_uuid()", number: "7" }),
  ],
  "one payment per cart and key": [
    `DROP INDEX "Payment_cartId_idempotencyKey_key"`,
    copyOf("Payment", { id: "gen_random_uuid()" }, `"state" = 'ACTION_REQUIRED'`),
  ],
  "a cart is ORDERED ⇔ it has an order": [change("Cart", `"status" = 'ACTIVE'`, `"status" = 'ORDERED'`)],
  "one cart under way per account": [
    `DROP INDEX "Cart_one_active_of_user"`,
    copyOf("Cart", { id: "gen_random_uuid()" }, `"userId" IS NOT NULL AND "status" = 'ACTIVE'`),
  ],
  "the state is the last event's": [change("Order", `"state" = 'SHIPPED'`, `"state" = 'PAID'`)],
  "an order's events are numbered 1, 2, …": [change("OrderEvent", `"seq" = "seq" + 100`)],
  "captured − refunded at the provider = our ledger": [
    change("TestGatewayCharge", `"captured" = "captured" - 1`, `"state" = 'captured' AND "refunded" = 0`),
  ],
  "the provider's refunds = its charge's": [`DELETE FROM "TestGatewayRefund"`],
  "a paid order ⇔ a captured payment": [change("Payment", `"state" = 'AWAITING'`, paid)],
  "captured ⇒ an order": [change("Payment", `"orderId" = NULL`, paid)],
  "a gift card's balance = Σ its movements": [change("GiftCard", `"balance" = "balance" + 1`)],
  "paid and given back by gift card = its movements": [
    change("GiftCardMovement", `"amount" = "amount" - 1`, `"kind" = 'REDEEMED' AND "orderId" IS NOT NULL`),
  ],
  "store credit is of its owner's orders alone": [
    `UPDATE "Order" SET "userId" = NULL WHERE "id" IN (SELECT m."orderId" FROM "GiftCardMovement" m
       JOIN "GiftCard" g ON g."id" = m."cardId" WHERE g."ownerId" IS NOT NULL)`,
  ],
  "a gift card's hold has an order, or a payment under way": [
    change("GiftCardMovement", `"orderId" = NULL`, `"kind" = 'REDEEMED' AND "orderId" IS NOT NULL`),
  ],
  "Σ an order's payments = its total": [change("Payment", `"amount" = "amount" + 1`, paid)],
  "units are unpaid ⇒ something is due": [`UPDATE "Order" SET "amountDue" = 0`],
  "edits are counted, and each is told by an event": [
    change("OrderEdit", `"difference" = "difference" + 1, "added" = "added" + 1`),
  ],
  "refunded = Σ refunds ≤ captured": [drop("Invoice", "Invoice_refundId_fkey"), `DELETE FROM "Refund"`],
  "shipped ≤ ordered, and in the line's own order": [change("ShipmentLine", `"quantity" = 3`)],
  "an order is SHIPPED ⇔ all of it was sent": [change("ShipmentLine", `"quantity" = 1`, `"quantity" = 2`)],
  "nothing of a held or rejected order was sent": [
    `UPDATE "Order" SET "reviewState" = 'HELD', "risk" = '{}' WHERE "id" = (SELECT "orderId" FROM "Shipment" LIMIT 1)`,
  ],
  "REJECTED ⇒ CANCELLED": [change("Order", `"reviewState" = 'REJECTED', "risk" = '{}'`, `"state" = 'PAID'`)],
  "DELIVERED ⇒ every parcel has arrived": [
    change("Shipment", `"deliveredAt" = NULL`, `"deliveredAt" IS NOT NULL`),
  ],
  "documents are numbered without gaps": [
    change("Counter", `"value" = "value" + 1`, `"name" LIKE 'invoice.%'`),
  ],
  "an invoice is of its order's total": [change("Order", `"invoicedAt" = NULL`, `"invoicedAt" IS NOT NULL`)],
  "an edit of an invoiced order has its papers": [
    free("Invoice"),
    `DELETE FROM "Invoice" WHERE "editId" IS NOT NULL`,
  ],
  "a document's tax table sums to it": [free("Invoice"), change("Invoice", `"total" = "total" + 1`)],
  "credit notes = what was given back of an invoice, and no more": [
    free("Invoice"),
    drop("Invoice", "Invoice_invoiceId_fkey"),
    `DELETE FROM "Invoice" WHERE "kind" = 'CREDIT_NOTE'`,
  ],
  "a promotion's uses = Σ live redemptions ≤ its limit": [change("Promotion", `"uses" = "uses" + 1`)],
  "a code's uses = Σ live redemptions ≤ its limit": [change("PromotionCode", `"uses" = "uses" + 1`)],
  "a live redemption has an order that stands, or a payment under way": [
    change("PromotionRedemption", `"orderId" = NULL`),
  ],
  "what an order's promotions took off = its discount": [
    change("PromotionRedemption", `"amount" = "amount" + 1`),
  ],
  "REFUNDED ⇔ the whole amount is back": [change("Payment", `"state" = 'REFUNDED'`, paid)],
};
