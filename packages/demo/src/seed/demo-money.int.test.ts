import { PriceTrace, PromotionEffect, ReconcileItem } from "@souk/contracts";
import { checkInvariants } from "@souk/core/inventory/invariants";
import { testDb } from "@souk/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { seedDemo } from "./seed-demo.ts";

const { db } = await testDb();

beforeAll(async () => {
  await seedDemo({ db, storage: null, log: () => undefined });
});

describe("the money of the demo shop", () => {
  it("has zones of taxes, goods of each class, and orders taxed by the place where they go", async () => {
    expect(await db.taxZone.count()).toBe(6);
    const classes = await db.taxClass.findMany({
      orderBy: { createdAt: "asc" },
      select: { code: true, _count: { select: { products: true } } },
    });
    for (const { code, _count } of classes) expect(_count.products > 0, code).toBe(code !== "standard");
    const rates = await db.orderLine.groupBy({ by: ["taxClassCode", "taxRate"] });
    expect(rates.map(({ taxRate }) => taxRate)).toEqual(expect.arrayContaining([0, 1400, 2000, 2100]));
    const goods = await db.order.findMany({
      select: { taxIncluded: true, shippingTax: true, lines: { select: { tax: true } } },
    });
    for (const { taxIncluded, shippingTax, lines } of goods)
      expect(lines.reduce((sum, { tax }) => sum + tax, shippingTax)).toBe(taxIncluded);
  });

  it("has orders with promotions of every kind that takes a code, priced by the shop's own engine", async () => {
    const used = await db.promotionRedemption.findMany({
      select: { amount: true, promotion: { select: { effect: true } }, order: { select: { trace: true } } },
    });
    expect(used.length).toBeGreaterThan(30);
    const kinds = new Set(used.map(({ promotion }) => PromotionEffect.parse(promotion.effect).kind));
    expect([...kinds].sort()).toEqual(["AMOUNT", "BUY_X_GET_Y", "FREE_SHIPPING", "GIFT", "PERCENT"]);
    for (const { order } of used)
      expect(PriceTrace.parse(order?.trace).map(({ kind }) => kind)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(promotion|gift|free_shipping)$/)]),
      );
  });

  it("has messages of its provider, one that staff can have looked into again, and reports of what was asked", async () => {
    const states = await db.providerEvent.groupBy({ by: ["state"], _count: true });
    const count = new Map(states.map(({ state, _count }) => [state, _count] as const));
    expect(count.get("PROCESSED")).toBeGreaterThan(10);
    expect(count.get("IGNORED")).toBe(2);
    const lost = await db.providerEvent.findMany({ where: { state: "FAILED" } });
    expect(lost).toMatchObject([{ attempts: 5, processedAt: null }]);
    expect(await db.payment.count({ where: { id: lost[0]?.paymentId ?? "" } })).toBe(1);
    const reports = await db.reconcileReport.findMany({ orderBy: { startedAt: "desc" } });
    expect(reports.map(({ actorName }) => actorName !== null)).toEqual([
      true,
      ...Array<boolean>(7).fill(false),
    ]);
    for (const { items, open, mended, asked } of reports) {
      expect(z.array(ReconcileItem).parse(items)).toHaveLength(open + mended);
      expect(asked).toBeGreaterThan(0);
    }
  });

  it("has an order with a difference to be paid, and one that costs something else at the door", async () => {
    const edits = await db.orderEdit.findMany({
      where: { order: { returns: { none: {} } } },
      select: { difference: true, order: { select: { amountDue: true, total: true, payments: true } } },
    });
    expect(edits).toHaveLength(2);
    const due = edits.find(({ order }) => order.amountDue > 0);
    expect(due?.order.amountDue).toBe(due?.difference);
    const door = edits.find(({ order }) => order.amountDue === 0);
    expect(door?.order.payments.map(({ amount }) => amount)).toEqual([door?.order.total]);
  });

  it("has what came back for another size, packed next, and for another product, which waits for its payment", async () => {
    const exchanged = await db.return.findMany({
      where: { lines: { some: { exchangeLineId: { not: null } } } },
      select: {
        state: true,
        lines: { select: { exchangeName: true, exchangeLine: { select: { quantity: true, unpaid: true } } } },
        order: { select: { id: true, state: true, amountDue: true } },
      },
      orderBy: { number: "asc" },
    });
    const done = { state: "CLOSED", order: { state: "PROCESSING" } };
    expect(exchanged).toMatchObject([
      { ...done, lines: [{ exchangeName: null, exchangeLine: { quantity: 1, unpaid: 0 } }] },
      { ...done, lines: [{ exchangeName: expect.any(String), exchangeLine: { quantity: 1, unpaid: 1 } }] },
    ]);
    const [size, dearer] = exchanged.map(({ order }) => order);
    expect(size?.amountDue).toBe(0);
    expect(dearer?.amountDue).toBeGreaterThan(0);
    const told = { orderId: { in: exchanged.map(({ order }) => order.id) } };
    const mails = await db.mailMessage.groupBy({ by: ["template"], where: told, _count: true });
    expect(mails).toEqual(
      expect.arrayContaining(
        ["return_approved", "return_received"].map((template) => ({ template, _count: 2 })),
      ),
    );
  });

  it("breaks none of the rules that hold between orders, payments, the gateway and the stock", async () => {
    expect(await checkInvariants(db)).toEqual([]);
  });
});
