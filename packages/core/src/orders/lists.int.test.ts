import { OrderTableInput } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { browser } from "../cart/cart.fixture.ts";
import { getOrder } from "./get-order.ts";
import { keepOrder } from "./keep-order.ts";
import { myOrders } from "./my-orders.ts";
import { orderTable } from "./order-table.ts";
import { orderDesk } from "./orders.fixture.ts";
import { trackOrder } from "./track-order.ts";

const { db } = await testDb();
const make = factories(db);
const { core, order, moves } = await orderDesk(db, make);
const table = (input: object = {}) => orderTable(core, OrderTableInput.parse(input));
const found = async (input: object) => (await table(input)).total;

let customer: { id: string; name: string; email: string };
const numbers: number[] = [];
beforeAll(async () => {
  customer = await make.user();
  for (let at = 0; at < 7; at += 1) numbers.push((await order("cash", customer.id)).number);
  for (const [at, number] of numbers.entries())
    await db.order.update({
      where: { number },
      data: {
        shippingTotal: 3500 + (at % 3),
        total: 23_500 + (at % 3),
        payments: { updateMany: { where: {}, data: { amount: 23_500 + (at % 3) } } },
      },
    });
  await moves.CONFIRMED(numbers[0] ?? 0);
});

async function allPages(input: object): Promise<number[]> {
  const seen: number[] = [];
  for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
    const page = await table({ ...input, limit: 2, ...(cursor === null ? {} : { cursor }) });
    seen.push(...page.items.map((item) => item.number));
    cursor = page.nextCursor;
  }
  return seen;
}

describe("the staff's list", () => {
  test.each(["placed", "total"])(
    "page by page sorted by %s, both ways, misses and repeats nothing",
    async (sort) => {
      const down = await allPages({ sort, direction: "desc" });
      expect(down.toSorted((a, b) => a - b)).toEqual(numbers);
      expect(await allPages({ sort, direction: "asc" })).toEqual(down.toReversed());
      const { items } = await table({ sort, direction: "asc", limit: 100 });
      const totals = items.map((item) => (sort === "total" ? item.total : Date.parse(item.placedAt)));
      expect(totals).toEqual(totals.toSorted((a, b) => a - b));
    },
  );

  test("shows who bought what", async () => {
    const { items, total } = await table({ limit: 1 });
    expect(total).toBe(7);
    expect(items).toMatchObject([{ customer: "Salma Idrissi", units: 2, currency: "MAD", state: "PENDING" }]);
  });

  test("filters by state, date, number, e-mail and name; wildcards are letters", async () => {
    const [first = 0] = numbers;
    expect(await found({ state: "CONFIRMED" })).toBe(1);
    expect(await found({ query: String(first) })).toBe(1);
    expect(await found({ query: `#${first}` })).toBe(1);
    expect(await found({ query: "9999999999" })).toBe(0);
    expect(await found({ query: "idris" })).toBe(7);
    expect(await found({ query: "SALMA@example" })).toBe(7);
    expect(await found({ query: "%" })).toBe(0);
    expect(await found({ query: "'; SELECT pg_sleep(3) --" })).toBe(0);
    const soon = new Date(Date.now() + 60_000).toISOString();
    expect(await found({ from: soon })).toBe(0);
    expect(await found({ to: soon, state: "PENDING" })).toBe(6);
  });

  test("refuses a cursor that isn't of this list", async () => {
    const { nextCursor } = await table({ sort: "placed", limit: 2 });
    const refused = { code: "INVALID_CURSOR" };
    await expect(table({ sort: "total", cursor: nextCursor })).rejects.toMatchObject(refused);
    await expect(table({ cursor: "zzz" })).rejects.toMatchObject(refused);
  });
});

describe("the buyer", () => {
  test("sees his orders page by page, newest first, and nobody else's", async () => {
    const ctx = { ...core, customer };
    const first = await myOrders(ctx, { limit: 4 });
    const rest = await myOrders(ctx, { limit: 4, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...rest.items].map((item) => item.number)).toEqual(numbers.toReversed());
    expect(rest.nextCursor).toBeNull();
    expect(first.items[0]).toMatchObject({ units: 2, state: "PENDING" });
    const other = await make.user();
    expect((await myOrders({ ...core, customer: other }, { limit: 4 })).items).toEqual([]);
  });

  test("opens his own order signed in, or any with its key; others don't exist", async () => {
    const guest = await order("cash");
    const [own = 0] = numbers;
    expect(await getOrder(browser(core, customer.id), { number: own })).toMatchObject({ number: own });
    expect(await getOrder(browser(core), guest)).toMatchObject({ number: guest.number });
    const refused = { code: "NOT_FOUND", details: { entity: "order" } };
    await expect(getOrder(browser(core), { number: own })).rejects.toMatchObject(refused);
    await expect(getOrder(browser(core), { number: guest.number })).rejects.toMatchObject(refused);
    await expect(getOrder(browser(core), { number: own, key: guest.key })).rejects.toMatchObject(refused);
    await expect(getOrder(browser(core, customer.id), { number: 5 })).rejects.toMatchObject(refused);
  });

  test("keeps a guest's order in his account by its key; nobody takes it from there", async () => {
    const guest = await order("cash");
    const [mine, other] = [
      { ...core, customer: await make.user() },
      { ...core, customer: await make.user() },
    ];
    const refused = { code: "NOT_FOUND", details: { entity: "order" } };
    const wrongKey = { number: guest.number, key: "0123456789abcdef" };
    await expect(keepOrder(mine, wrongKey)).rejects.toMatchObject(refused);
    expect((await myOrders(mine, { limit: 4 })).items).toEqual([]);
    for (let turn = 0; turn < 2; turn += 1)
      expect(await keepOrder(mine, guest)).toMatchObject({ number: guest.number });
    expect((await myOrders(mine, { limit: 4 })).items).toMatchObject([{ number: guest.number }]);
    await expect(keepOrder(other, guest)).rejects.toMatchObject(refused);
  });

  test("tracks an order by number and e-mail; whichever is wrong, the answer is the same", async () => {
    const { number, key } = await order("cash");
    const ctx = { ...core, ip: "2001:db8:7:7::1" };
    expect(await trackOrder(ctx, { number, email: "salma@example.test" })).toEqual({ number, key });
    const wrong = [
      { number, email: "other@example.test" },
      { number: 999_999, email: "salma@example.test" },
    ];
    for (const input of wrong)
      await expect(trackOrder(ctx, input)).rejects.toMatchObject({
        code: "NOT_FOUND",
        details: { entity: "order" },
      });
  });

  test("who tries many e-mails for an order waits, with all addresses of a network; its owner's way stays open", async () => {
    const { number, key } = await order("cash");
    const right = { number, email: "salma@example.test" };
    const from = (ip: string) => ({ ...core, ip });
    const codes: unknown[] = [];
    for (let at = 0; at < 21; at += 1)
      codes.push(
        await trackOrder(from(`2001:db8:8:8::${at}`), { number, email: `n${at}@example.test` }).catch(
          (error: unknown) => error,
        ),
      );
    expect(codes[19]).toMatchObject({ code: "NOT_FOUND" });
    expect(codes[20]).toMatchObject({ code: "TOO_MANY_REQUESTS" });
    await expect(trackOrder(from("2001:db8:8:8::ff"), right)).rejects.toMatchObject({
      code: "TOO_MANY_REQUESTS",
    });
    expect(await trackOrder(from("2001:db8:8:9::1"), right)).toEqual({ number, key });
  });
});
