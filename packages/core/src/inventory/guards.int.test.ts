import { Prisma } from "@souk/db";
import { factories, testDb } from "@souk/testing";
import { beforeAll, expect, test } from "vitest";
import { checkInvariants } from "./invariants.ts";
import { orderDesk } from "../orders/orders.fixture.ts";
import { refundOrder } from "../orders/refund-order.ts";

const { db } = await testDb();

beforeAll(async () => {
  const make = factories(db);
  const { staff, order, refund } = await orderDesk(db, make);
  for (const { number } of [await order("card"), await order("card")])
    await refundOrder(staff, { number, ...refund() });
  await order("cash");
  await make.promotion({ usageLimit: 3, codes: [{ code: "THREE", usageLimit: 3 }] });
});

/** What no statement may write, whoever wrote it. */
const refused = [
  ["more reserved than there is", `UPDATE "StockLevel" SET "reserved" = "onHand" + 1`],
  ["negative stock", `UPDATE "StockLevel" SET "onHand" = -1, "reserved" = -1`],
  ["a movement of nothing", `UPDATE "StockMovement" SET "quantity" = 0`],
  ["a cart line of none", `UPDATE "CartLine" SET "quantity" = 0`],
  ["a negative cart line", `UPDATE "CartLine" SET "quantity" = -1`],
  ["a cart line over the bound", `UPDATE "CartLine" SET "quantity" = 1000`],
  ["an order line of none", `UPDATE "OrderLine" SET "quantity" = 0, "total" = 0`],
  ["a line total that isn't price × quantity", `UPDATE "OrderLine" SET "total" = "total" + 1`],
  ["a total that doesn't add up", `UPDATE "Order" SET "total" = "total" - 1`],
  ["a negative discount", `UPDATE "Order" SET "discountTotal" = -1, "total" = "total" + 1`],
  ["more refunded than paid", `UPDATE "Payment" SET "refunded" = "amount" + 1`],
  ["a negative refund", `UPDATE "Refund" SET "amount" = -1`],
  [
    "more given back by the gateway than captured",
    `UPDATE "TestGatewayCharge" SET "refunded" = "captured" + 1`,
  ],
  ["more uses of a promotion than it has", `UPDATE "Promotion" SET "uses" = "usageLimit" + 1`],
  ["more uses of a code than it has", `UPDATE "PromotionCode" SET "uses" = "usageLimit" + 1`],
  ["a state event without a state", `UPDATE "OrderEvent" SET "toState" = NULL WHERE "type" = 'PLACED'`],
] as const;

test.each(refused)("the database refuses %s", async (_, statement) => {
  await expect(db.$executeRaw(Prisma.raw(statement))).rejects.toThrow(/check constraint/);
  expect(await checkInvariants(db)).toEqual([]);
});

const first = (table: string, column: string): string =>
  `UPDATE "${table}" SET "${column}" = (SELECT "${column}" FROM "${table}" ORDER BY "id" LIMIT 1)`;

/** What there may be one of, whoever writes the second. */
const single = [
  ["two orders of a cart", first("Order", "cartId")],
  ["two orders of a number", first("Order", "number")],
  [
    "two payments of a cart under one key",
    `UPDATE "Payment" SET "cartId" = (SELECT "cartId" FROM "Payment" ORDER BY "id" LIMIT 1), "idempotencyKey" = 'same'`,
  ],
  ["two refunds under one key", first("Refund", "idempotencyKey")],
  ["two charges under one key", first("TestGatewayCharge", "idempotencyKey")],
  ["two mails of one event", first("MailMessage", "key")],
] as const;

test.each(single)("the database refuses %s", async (_, statement) => {
  await expect(db.$executeRaw(Prisma.raw(statement))).rejects.toThrow(/23505|unique constraint/i);
  expect(await checkInvariants(db)).toEqual([]);
});

test("and takes what is right", async () => {
  expect(await db.$executeRaw(Prisma.raw(`UPDATE "CartLine" SET "quantity" = 999`))).toBeGreaterThan(0);
});
