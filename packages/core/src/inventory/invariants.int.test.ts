import { Prisma } from "@souk/db";
import { factories, testDb } from "@souk/testing";
import { beforeAll, expect, test } from "vitest";
import { addLine } from "../cart/add-line.ts";
import { browser, market } from "../cart/cart.fixture.ts";
import { cardOrder, cards, orderOf, readyShopper } from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import type { StaffContext, Tx } from "../context.ts";
import { cancelByStaff } from "../orders/cancel-by-staff.ts";
import { type MadeOrder, type Moves, orderDesk } from "../orders/orders.fixture.ts";
import { processOrder } from "../orders/process-order.ts";
import { refundOrder } from "../orders/refund-order.ts";
import { shipOrder } from "../orders/ship-order.ts";
import { checkInvariants } from "./invariants.ts";
import { afterSalesChecks } from "./after-sales-checks.ts";
import { moneyChecks } from "./money-checks.ts";
import { orderChecks } from "./order-checks.ts";
import { stockChecks } from "./stock-checks.ts";

const { db } = await testDb();
const make = factories(db);

/** One of each: paid, shipped in part, delivered, in part refunded, cancelled, of a bundle (paid and cancelled), due on delivery, a payment under way, a customer's cart. */
beforeAll(async () => {
  const { core, staff, order, refund, units, moves } = await orderDesk(db, make);
  await order("card");
  await delivered(await order("card"), moves);
  await shippedInPart(staff, await order("card"));
  await refundOrder(staff, { number: (await order("card")).number, ...refund() });
  const unit = await order("card");
  await refundOrder(staff, { ...unit, ...refund({ ...(await units(unit.number, 1)), restock: true }) });
  await cancelByStaff(staff, { number: (await order("card")).number });
  await order("cash");
  const { variant } = await make.product();
  const kit = await make.product({ variants: [{ bundle: [[variant, 2]] }] });
  for (const end of ["sold", "cancelled"]) {
    const buyer = await readyShopper(core, [[kit.variant.id, 1]]);
    const { number } = orderOf(await placeOrder(buyer.ctx, await cardOrder(buyer)));
    if (end === "cancelled") await cancelByStaff(staff, { number });
  }
  const waiting = await readyShopper(core, [[variant.id, 1]]);
  await placeOrder(waiting.ctx, await cardOrder(waiting, { card: cards.challenge }));
  const { variant: late } = await make.product({ variants: [{ stock: 1, backorder: 5 }] });
  const early = await readyShopper(core, [[late.id, 3]]);
  await placeOrder(early.ctx, await cardOrder(early));
  const user = await make.user();
  await addLine(browser(core, user.id), { ...market, variantId: variant.id, quantity: 1 });
});

async function delivered({ number }: MadeOrder, moves: Moves): Promise<void> {
  await moves.PROCESSING(number);
  await moves.SHIPPED(number);
  await moves.DELIVERED(number);
}

async function shippedInPart(staff: StaffContext, { number }: MadeOrder): Promise<void> {
  const { lines } = await processOrder(staff, { number });
  const part = lines.map(({ id }) => ({ lineId: id, quantity: 1 }));
  await shipOrder(staff, { number, carrier: "Amana", lines: part });
}

const one = (table: string, where: string): string =>
  `"${table}" SET %s WHERE ctid = (SELECT ctid FROM "${table}" WHERE ${where} LIMIT 1)`;
const change = (table: string, set: string, where = "TRUE"): string =>
  `UPDATE ${one(table, where).replace("%s", set)}`;
const drop = (table: string, constraint: string): string =>
  `ALTER TABLE "${table}" DROP CONSTRAINT "${constraint}"`;
const copyOf = (table: string, changed: Record<string, string>, where = "TRUE"): string =>
  `INSERT INTO "${table}" SELECT (json_populate_record(x, json_build_object(${Object.entries(changed)
    .map(([column, value]) => `'${column}', ${value}`)
    .join(", ")}))).* FROM "${table}" x WHERE ${where} LIMIT 1`;
const paid = `"state" = 'CAPTURED' AND "provider" = 'test_gateway'`;

/** What a bug would have to write for each relation to break; guards of the database out of its way. */
const corruptions: Record<string, string[]> = {
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
  "order line ⇔ stock movement": [
    `DELETE FROM "StockMovement" WHERE ctid = (SELECT ctid FROM "StockMovement" WHERE "reason" = 'SALE' LIMIT 1)`,
  ],
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
    copyOf("Cart", { id: "gen_random_uuid()" }, `"userId" IS NOT NULL`),
  ],
  "the state is the last event's": [change("Order", `"state" = 'SHIPPED'`, `"state" = 'PAID'`)],
  "captured − refunded at the provider = our ledger": [
    change("TestGatewayCharge", `"captured" = "captured" - 1`, `"state" = 'captured' AND "refunded" = 0`),
  ],
  "the provider's refunds = its charge's": [`DELETE FROM "TestGatewayRefund"`],
  "a paid order ⇔ a captured payment": [change("Payment", `"state" = 'AWAITING'`, paid)],
  "captured ⇒ an order": [change("Payment", `"orderId" = NULL`, paid)],
  "an order's payment is of its total": [change("Payment", `"amount" = "amount" + 1`, paid)],
  "refunded = Σ refunds ≤ captured": [`DELETE FROM "Refund"`],
  "shipped ≤ ordered, and in the line's own order": [change("ShipmentLine", `"quantity" = 3`)],
  "an order is SHIPPED ⇔ all of it was sent": [change("ShipmentLine", `"quantity" = 1`, `"quantity" = 2`)],
  "DELIVERED ⇒ every parcel has arrived": [
    change("Shipment", `"deliveredAt" = NULL`, `"deliveredAt" IS NOT NULL`),
  ],
  "REFUNDED ⇔ the whole amount is back": [change("Payment", `"state" = 'REFUNDED'`, paid)],
};

class RollBack extends Error {}

/** What the check says of the corrupted rows; they are never committed. */
async function violationsAfter(statements: readonly string[]): Promise<string[]> {
  let found: string[] = [];
  const corrupt = async (tx: Tx): Promise<never> => {
    for (const statement of statements) await tx.$executeRaw(Prisma.raw(statement));
    found = (await checkInvariants(tx)).map(({ check }) => check);
    throw new RollBack();
  };
  await expect(db.$transaction(corrupt)).rejects.toBeInstanceOf(RollBack);
  return found;
}

test("nothing is wrong with what the use cases write", async () => {
  expect(await checkInvariants(db)).toEqual([]);
});

test.each(Object.entries(corruptions))("%s: fires when it is broken", async (check, statements) => {
  expect(await violationsAfter(statements)).toContain(check);
});

const orderedBundle = `FROM "OrderLine" l WHERE l."parts" IS NOT NULL AND m."orderId" = l."orderId"`;

test.each([
  [
    "a unit of a part more than the bundle held",
    `UPDATE "StockMovement" m SET "quantity" = m."quantity" - 1 ${orderedBundle}`,
  ],
  [
    "the bundle itself in the part's place",
    `UPDATE "StockMovement" m SET "variantId" = l."variantId" ${orderedBundle}`,
  ],
  [
    "no part at all",
    `DELETE FROM "StockMovement" m USING "OrderLine" l WHERE l."parts" IS NOT NULL AND m."orderId" = l."orderId"`,
  ],
])("an ordered bundle ⇔ its parts' movements: fires for %s", async (_, statement) => {
  expect(await violationsAfter([statement])).toContain("order line ⇔ stock movement");
});

test("every check is broken once", () => {
  const checks = Object.keys({ ...stockChecks, ...orderChecks, ...moneyChecks, ...afterSalesChecks });
  expect(Object.keys(corruptions).toSorted((a, b) => a.localeCompare(b))).toEqual(
    checks.toSorted((a, b) => a.localeCompare(b)),
  );
});
