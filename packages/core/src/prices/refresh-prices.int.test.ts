import { convertPrice } from "@souk/contracts";
import { Prisma } from "@souk/db";
import { factories, testDb } from "@souk/testing";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { refreshListings } from "../catalog/refresh-listings.ts";
import { converted } from "./converted-sql.ts";
import { FIRST_PRODUCT, followRates } from "./follow-rates.ts";
import { pricesDue } from "./prices-due.ts";
import { refreshPrices } from "./refresh-prices.ts";

const { db } = await testDb();
const make = factories(db);
const DAY = 86_400_000;
const start = new Date("2026-03-01T00:00:00.000Z");
const day = (days: number): Date => new Date(start.getTime() + days * DAY);
const at = (days: number) => ({ db, clock: { now: () => day(days) } });

const price = (variantId: string, currency = "MAD") =>
  db.variantPrice.findUnique({ where: { variantId_currency: { variantId, currency } } });
const listing = (productId: string, currency = "MAD") =>
  db.productListing.findUnique({ where: { productId_currency: { productId, currency } } });
const history = (variantId: string, currency = "MAD") =>
  db.priceHistory.findMany({
    where: { variantId, currency },
    orderBy: { from: "asc" },
    select: { amount: true, from: true, to: true },
  });
const setRate = (currency: string, rate: string | null, more: object = {}) =>
  db.currencyRate.update({
    where: { currency },
    data: { rate, enabled: rate !== null, convertFrom: FIRST_PRODUCT, ...more },
  });

afterEach(async () => {
  await db.currencyRate.updateMany({
    where: { currency: { notIn: ["MAD", "EUR"] } },
    data: { rate: null, enabled: false, roundTo: 1, rounding: "NEAREST", convertFrom: FIRST_PRODUCT },
  });
  await followRates(at(400));
});

async function soldAt(amount: number) {
  const { id, variant } = await make.product({ variants: [{ prices: { MAD: amount } }] });
  await refreshPrices(db, [id], day(0));
  await refreshListings(db, [id]);
  return { id, variantId: variant.id };
}

describe("offers", () => {
  it("begin and end by themselves, in lists too, with what was paid before", async () => {
    const { id, variantId } = await soldAt(10_000);
    await db.priceOffer.create({
      data: { variantId, currency: "MAD", amount: 8000, startsAt: day(40), endsAt: day(50) },
    });
    await refreshPrices(db, [id], day(39));
    expect(await price(variantId)).toMatchObject({ saleAmount: null, reducedSince: null });

    expect(await pricesDue(at(39))).toBe(0);
    expect(await pricesDue(at(40))).toBe(1);
    expect(await price(variantId)).toMatchObject({
      saleAmount: 8000,
      reducedSince: day(40),
      lowestBefore: 10_000,
    });
    expect(await listing(id)).toMatchObject({ minPrice: 8000, compareAt: 10_000, lowestBefore: 10_000 });

    expect(await pricesDue(at(49))).toBe(0);
    expect(await pricesDue(at(50))).toBe(1);
    expect(await price(variantId)).toMatchObject({
      saleAmount: null,
      reducedSince: null,
      lowestBefore: null,
    });
    expect(await listing(id)).toMatchObject({ minPrice: 10_000, compareAt: null, lowestBefore: null });
    expect(await history(variantId)).toEqual([
      { amount: 10_000, from: day(0), to: day(40) },
      { amount: 8000, from: day(40), to: day(50) },
      { amount: 10_000, from: day(50), to: null },
    ]);
  });

  it("tell the lowest of the thirty days before, whatever was asked on the last of them", async () => {
    const { id, variantId } = await soldAt(7000);
    const change = async (amount: number, days: number) => {
      await db.variantPrice.updateMany({ where: { variantId, currency: "MAD" }, data: { amount } });
      await refreshPrices(db, [id], day(days));
    };
    // Raised a week before it is "reduced": the week before the raise tells.
    await change(12_000, 10);
    await db.priceOffer.create({ data: { variantId, currency: "MAD", amount: 9000, startsAt: day(17) } });
    await pricesDue(at(17));
    await refreshPrices(db, [id], day(17));
    expect(await price(variantId)).toMatchObject({ saleAmount: 9000, lowestBefore: 7000 });
    // Reduced further, it is still one reduction.
    await db.priceOffer.create({ data: { variantId, currency: "MAD", amount: 8500 } });
    await refreshPrices(db, [id], day(60));
    expect(await price(variantId)).toMatchObject({
      saleAmount: 8500,
      reducedSince: day(17),
      lowestBefore: 7000,
    });
  });

  it("look back thirty days and no further", async () => {
    const { id, variantId } = await soldAt(5000);
    await db.variantPrice.updateMany({ where: { variantId, currency: "MAD" }, data: { amount: 9000 } });
    await refreshPrices(db, [id], day(1));
    await db.variantPrice.updateMany({ where: { variantId, currency: "MAD" }, data: { compareAt: 11_000 } });
    await refreshPrices(db, [id], day(31.5));
    expect(await price(variantId)).toMatchObject({ lowestBefore: 9000 });
  });

  it("for a group or from a quantity on are nobody else's price", async () => {
    const { id, variantId } = await soldAt(10_000);
    const group = await db.customerGroup.create({ data: { code: "trade", name: { en: "Trade" } } });
    await db.priceOffer.createMany({
      data: [
        { variantId, currency: "MAD", amount: 6000, groupId: group.id },
        { variantId, currency: "MAD", amount: 7000, minQuantity: 10 },
      ],
    });
    await refreshPrices(db, [id], day(1));
    expect(await price(variantId)).toMatchObject({ saleAmount: null, reducedSince: null });
    expect(await history(variantId)).toHaveLength(1);
  });
});

describe("rates", () => {
  it("convert what has no price by hand, offers too, and follow a new rate; a price by hand wins", async () => {
    const own = await make.product({ variants: [{ prices: { MAD: 10_000, USD: 777 } }] });
    const { id, variantId } = await soldAt(10_000);
    await db.priceOffer.create({ data: { variantId, currency: "MAD", amount: 5000 } });
    await setRate("USD", "0.1");
    expect(await followRates(at(1))).toBeGreaterThanOrEqual(2);
    expect(await price(variantId, "USD")).toMatchObject({ amount: 1000, saleAmount: 500, derived: true });
    expect(await listing(id, "USD")).toMatchObject({ minPrice: 500, compareAt: 1000 });
    expect(await price(own.variant.id, "USD")).toMatchObject({ amount: 777, derived: false });

    await setRate("USD", "0.2", { roundTo: 100, rounding: "BELOW" });
    await followRates(at(2));
    expect(await price(variantId, "USD")).toMatchObject({ amount: 1999, saleAmount: 999 });
    expect(await price(own.variant.id, "USD")).toMatchObject({ amount: 777 });

    await setRate("USD", null);
    await followRates(at(3));
    expect(await price(variantId, "USD")).toBeNull();
    expect(await listing(id, "USD")).toBeNull();
    expect(await db.priceOffer.count({ where: { variantId } })).toBe(1);
    expect(await history(variantId, "USD")).toMatchObject([{ to: day(2) }, { to: day(3) }]);
    // Not enabled: not sold, though it has a price by hand.
    expect(await price(own.variant.id, "USD")).toMatchObject({ amount: 777 });
    expect(await listing(own.id, "USD")).toBeNull();
  });

  it("are the same in SQL as in the page that shows examples, whatever the digits", async () => {
    const conversions = fc.record({
      currency: fc.constantFrom("EUR" as const, "TND" as const, "JPY" as const),
      amount: fc.integer({ min: 1, max: 1_000_000_000 }),
      rate: fc.integer({ min: 1, max: 1_000_000_000_00 }).map((units) => (units / 1e8).toFixed(8)),
      roundTo: fc.constantFrom(10, 5, 100, 1000, 25),
      rounding: fc.constantFrom("NEAREST" as const, "UP" as const, "BELOW" as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(conversions, { minLength: 40, maxLength: 40 }), async (list) => {
        const cases = list.map((one, place) => ({ ...one, place, roundTo: Math.max(10, one.roundTo) }));
        const rows = await db.$queryRaw<{ made: number }[]>(Prisma.sql`
          SELECT ${converted(Prisma.sql`r."amount"`)} AS made
            FROM jsonb_to_recordset(${JSON.stringify(cases)}::jsonb) 
              AS r("currency" text, "amount" int, "rate" numeric, "roundTo" int, "rounding" text, place int)
           ORDER BY place`);
        expect(rows.map(({ made }) => made)).toEqual(cases.map((one) => convertPrice(one.amount, one)));
      }),
      { numRuns: 20 },
    );
  });
});
