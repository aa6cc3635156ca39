import { describe, expect, test } from "vitest";
import { testDb } from "../test-db.ts";
import { factories } from "./factories.ts";

const { db, pool } = await testDb();
const make = factories(db);

describe("factories", () => {
  test("a product in a sub-category, on sale, with stock that its ledger explains", async () => {
    const tools = await make.category({ name: "Tools" });
    const hammers = await make.category({ name: "Hammers", parentId: tools.id });
    const hammer = await make.product({
      categoryId: hammers.id,
      variants: [
        { prices: { MAD: 9900 }, stock: 3 },
        { prices: { MAD: 12_900 }, stock: 0 },
      ],
    });
    const stored = await db.product.findUniqueOrThrow({
      where: { id: hammer.id },
      select: { memberships: true, listings: true, variants: { select: { levels: true, movements: true } } },
    });
    expect(stored.memberships.map((row) => row.categoryId).sort()).toEqual([tools.id, hammers.id].sort());
    expect(stored.listings).toMatchObject([
      { currency: "MAD", minPrice: 9900, maxPrice: 12_900, available: true, soleVariantId: null },
    ]);
    for (const { levels, movements } of stored.variants) {
      const sum = movements.reduce((total, { quantity }) => total + quantity, 0);
      expect(levels.map(({ onHand }) => onHand)).toEqual([sum]);
    }
  });

  test("a customer's cart in one line each", async () => {
    const customer = await make.user();
    const { variant } = await make.product({ variants: [{ prices: { MAD: 5000 } }] });
    const cart = await make.cart({ userId: customer.id, lines: [[variant, 2]] });
    const [line] = await db.cartLine.findMany({ where: { cartId: cart.id } });
    expect(line).toMatchObject({ variantId: variant.id, quantity: 2, seenPrice: 5000 });
  });

  test("the database is this file's own and holds all migrations", async () => {
    const { rows } = await pool.query<{ name: string }>("SELECT current_database() AS name");
    expect(rows[0]?.name).toMatch(/^test_[0-9a-f]{32}$/);
  });
});
