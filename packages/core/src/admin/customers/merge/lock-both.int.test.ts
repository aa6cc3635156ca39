import { randomUUID } from "node:crypto";
import { testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { z } from "zod";
import { addLine } from "../../../cart/add-line.ts";
import { browser, market } from "../../../cart/cart.fixture.ts";
import { lockOrder } from "../../../orders/order-row.ts";
import { runTx } from "../../../transaction.ts";
import { lockBoth } from "./lock-both.ts";
import { mergeScene } from "./merge.fixture.ts";

const Ids = z.array(z.object({ id: z.uuid() }));
const test = await testDb();
const { db, pool } = test;
const { core, make, merge, ...scene } = await mergeScene(test);

/** Somebody with an order that was paid, an amount due that is being paid, and a cart that is. */
async function buyer() {
  const { id, email } = await scene.person();
  const number = await scene.order(email, id);
  const order = await db.order.findUniqueOrThrow({ where: { number }, select: { id: true } });
  const { variant } = await make.product({ variants: [{ stock: 5 }] });
  await addLine(browser(core, id), { ...market, variantId: variant.id, quantity: 1 });
  const cart = await db.cart.findFirstOrThrow({ where: { userId: id, status: "ACTIVE" } });
  const one = { provider: "card", requestHash: "", cartVersion: 0, amount: 100, currency: "MAD" };
  for (const of of [{ dueOrderId: order.id }, { cartId: cart.id }])
    await db.payment.create({ data: { ...one, ...of, idempotencyKey: randomUUID(), state: "DECLINED" } });
  return { id, number };
}

/** Payments that nobody holds. */
const free = async (): Promise<string[]> => {
  const { rows } = await pool.query(`SELECT "id" FROM "Payment" FOR UPDATE SKIP LOCKED`);
  return Ids.parse(rows).map(({ id }) => id);
};

it("holds every payment of both: of orders, of amounts due and of carts; nobody else's", async () => {
  const [kept, gone, other] = [await buyer(), await buyer(), await buyer()];
  expect(await free()).toHaveLength(9);
  await runTx(db, async (tx) => {
    await lockBoth(tx, { keptId: kept.id, goneId: gone.id });
    const left = await db.payment.findMany({
      where: { id: { in: await free() } },
      select: { order: { select: { userId: true } }, dueOrder: { select: { userId: true } }, cart: true },
    });
    const owners = left.map(({ order, dueOrder, cart }) => (order ?? dueOrder ?? cart)?.userId);
    expect(owners).toEqual([other.id, other.id, other.id]);
  });
});

it("waits for an order before it takes the order's payments, as whoever gives money back does", async () => {
  const [kept, gone] = [await buyer(), await buyer()];
  const merged = await runTx(db, async (tx) => {
    const { payments } = await lockOrder(tx, gone.number);
    const merging = merge(kept.id, gone.id);
    await expect.poll(waiting, { timeout: 20_000 }).toBe(1);
    // Held by the merge, which waits for the order, neither would come to an end.
    for (const { id } of payments)
      await tx.$queryRaw`SELECT "id" FROM "Payment" WHERE "id" = ${id}::uuid FOR UPDATE NOWAIT`;
    return { merging };
  });
  expect((await merged.merging).id).toBe(kept.id);
});

async function waiting(): Promise<number> {
  const { rows } = await pool.query(
    `SELECT pid::text AS id FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rows.length;
}
