import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { testCore } from "../admin/staff-context.fixture.ts";
import { addLine } from "../cart/add-line.ts";
import { browser, market } from "../cart/cart.fixture.ts";
import { getCart } from "../cart/get-cart.ts";
import { setQuantity } from "../cart/set-quantity.ts";
import { ownCardPrices } from "./own-card-prices.ts";
import { ownPrices } from "./own-prices.ts";
import { refreshPrices } from "./refresh-prices.ts";

const { db } = await testDb();
const make = factories(db);
const core = testCore(db);

interface Offer {
  amount: number;
  minQuantity?: number;
  groupId?: string;
}

async function offered(offers: readonly Offer[]) {
  const { id, variant } = await make.product({ variants: [{ prices: { MAD: 1000 }, stock: 200 }] });
  await db.priceOffer.createMany({
    data: offers.map((offer) => ({ ...offer, variantId: variant.id, currency: "MAD" })),
  });
  await refreshPrices(db, [id], core.clock.now());
  return { productId: id, variantId: variant.id };
}

describe("a cart by offers", () => {
  it("takes the sale price, and that of the quantity it has, without calling it a change", async () => {
    const { variantId } = await offered([{ amount: 900 }, { amount: 800, minQuantity: 10 }]);
    const shopper = browser(core);
    const one = await addLine(shopper, { ...market, variantId, quantity: 1 });
    expect(one).toMatchObject({ total: 900, problems: [], lines: [{ unitPrice: 900 }] });
    expect(one.trace).toContainEqual(
      expect.objectContaining({ kind: "offer", unitPrice: 900, usual: 1000, minQuantity: 1, group: null }),
    );
    const lineId = one.lines[0]?.id ?? "";
    const ten = await setQuantity(shopper, { ...market, lineId, quantity: 10 });
    expect(ten).toMatchObject({ total: 8000, problems: [], lines: [{ unitPrice: 800, quantity: 10 }] });
    const nine = await setQuantity(shopper, { ...market, lineId, quantity: 9 });
    expect(nine).toMatchObject({ total: 8100, problems: [] });
  });

  it("takes a group's price for its members alone", async () => {
    const [member, other] = [await make.user(), await make.user()];
    const group = await db.customerGroup.create({
      data: { code: "trade", name: { en: "Trade" }, members: { create: { userId: member.id } } },
    });
    const { variantId, productId } = await offered([{ amount: 700, groupId: group.id }]);
    const buy = (userId: string | null) =>
      addLine(browser(core, userId), { ...market, variantId, quantity: 2 });
    expect(await buy(member.id)).toMatchObject({ total: 1400, problems: [] });
    expect(await buy(other.id)).toMatchObject({ total: 2000, problems: [] });
    expect(await buy(null)).toMatchObject({ total: 2000, problems: [] });

    const seenBy = ({ id, name, email }: typeof member) =>
      ownPrices({ ...core, customer: { id, name, email } }, { ...market, productId });
    expect(await seenBy(member)).toEqual([{ variantId, minQuantity: 1, amount: 700, group: "Trade" }]);
    expect(await seenBy(other)).toEqual([]);
  });

  it("is what a member's cards say: the range over all variants, of products that cost less, and nobody else's", async () => {
    const [member, other] = [await make.user(), await make.user()];
    const [trade, club] = await Promise.all(
      ["Dealers", "Club"].map((name) =>
        db.customerGroup.create({
          data: { code: name.toLowerCase(), name: { en: name }, members: { create: { userId: member.id } } },
        }),
      ),
    );
    if (!trade || !club) throw new Error("two groups were made");
    const { id, variants } = await make.product({
      variants: [{ prices: { MAD: 1000 } }, { prices: { MAD: 3000 } }, { prices: { MAD: 2000 } }],
    });
    const [first, , third] = variants;
    const plain = await offered([]);
    // From a quantity on, or for no less than everybody pays: a card doesn't speak of it.
    const dear = await offered([
      { amount: 400, minQuantity: 5, groupId: trade.id },
      { amount: 1100, groupId: trade.id },
    ]);
    await db.priceOffer.createMany({
      data: [
        { variantId: third?.id ?? "", currency: "MAD", amount: 800, groupId: trade.id },
        { variantId: third?.id ?? "", currency: "MAD", amount: 700, groupId: club.id },
        { variantId: first?.id ?? "", currency: "MAD", amount: 900, groupId: trade.id },
        { variantId: first?.id ?? "", currency: "EUR", amount: 1, groupId: trade.id },
      ],
    });
    const productIds = [id, plain.productId, dear.productId];
    const seenBy = ({ id: userId, name, email }: typeof member) =>
      ownCardPrices({ ...core, customer: { id: userId, name, email } }, { ...market, productIds });
    expect(await seenBy(member)).toEqual([{ productId: id, minPrice: 700, maxPrice: 3000, group: "Club" }]);
    expect(await seenBy(other)).toEqual([]);
  });

  it("says it when a sale has ended since", async () => {
    const { variantId, productId } = await offered([{ amount: 900 }]);
    const shopper = browser(core);
    await addLine(shopper, { ...market, variantId, quantity: 1 });
    await db.priceOffer.deleteMany({ where: { variantId } });
    await refreshPrices(db, [productId], core.clock.now());
    expect(await getCart(shopper, market)).toMatchObject({
      total: 1000,
      problems: [{ kind: "PRICE_CHANGED", was: 900, now: 1000 }],
    });
  });
});
