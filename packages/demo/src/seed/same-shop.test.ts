import { describe, expect, it } from "vitest";
import { readAttributes } from "../data/demo-attributes.ts";
import { readDepartments, readReviews } from "../data/read-departments.ts";
import { catalogue, productIds } from "./catalogue.ts";
import { createKit } from "./kit.ts";
import { orderRows } from "./order-rows.ts";
import { planPromotions } from "./plan-promotions.ts";
import { reviewedGoods } from "./reviewed-goods.ts";

const departments = await readDepartments();
const attributes = await readAttributes();
const reviews = await readReviews();

function shop(day: string) {
  const kit = createKit(new Date(day));
  const goods = catalogue(kit, departments, attributes);
  const { rows, variants } = goods;
  const promotions = planPromotions(kit, goods);
  const reviewed = reviewedGoods(reviews, productIds(rows.Product ?? []));
  const orders = orderRows(kit, { variants, promotions, userIds: new Map(), reviewed });
  return { rows, variants, orders, reviewed, hashes: kit.gallery.all().map(({ hash }) => hash) };
}

describe("the demo shop as rows", () => {
  const today = shop("2026-11-21T09:30:00Z");

  it("is the same whenever it is made on the same day", () => {
    expect(shop("2026-11-21T09:30:00Z")).toEqual(today);
  });

  it("gives every product attributes in the shape of their types, in each language", () => {
    const { Product = [], Attribute = [], ProductAttribute = [], AttributeValue = [] } = today.rows;
    const types = new Map(Attribute.map(({ id, type }) => [id, type]));
    expect(new Set(ProductAttribute.map(({ productId }) => productId)).size).toBe(Product.length);
    expect(Attribute.length).toBeGreaterThanOrEqual(20);
    for (const { attributeId, valueId, number, flag, text } of ProductAttribute) {
      const shape = { CHOICE: valueId, COLOUR: valueId, NUMBER: number, BOOLEAN: flag, TEXT: text };
      expect(shape[types.get(attributeId) ?? "TEXT"], attributeId).not.toBeNull();
      expect([valueId, number, flag, text].filter((value) => value !== null)).toHaveLength(1);
    }
    for (const { label } of [...Attribute, ...AttributeValue])
      expect(label).toEqual({ en: expect.any(String), fr: expect.any(String), ar: expect.any(String) });
    expect(new Set(AttributeValue.map(({ id }) => id))).toEqual(
      new Set(ProductAttribute.flatMap(({ valueId }) => valueId ?? [])),
    );
  });

  it("moves with the day, but keeps its pictures", () => {
    const later = shop("2027-05-02T18:00:00Z");
    expect(later.hashes).toEqual(today.hashes);
    expect(later.orders.rows.Order).toHaveLength(200);
    expect(later.orders.rows.Order[199]?.placedAt).not.toEqual(today.orders.rows.Order[199]?.placedAt);
  });

  it.each(Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2026, 10, 20, at * 14.5)).toISOString()))(
    "had sent to each reviewer what he writes of, made at %s",
    (now) => {
      const { variants, orders, reviewed } = shop(now);
      const { Order, OrderLine, ShipmentLine } = orders.rows;
      const buyers = new Map(Order.map(({ id, email }) => [id, email]));
      const products = new Map(variants.map(({ id, productId }) => [id, productId]));
      const sentLines = new Set(ShipmentLine.map(({ orderLineId }) => orderLineId));
      const sent = new Set(
        OrderLine.filter(({ id }) => sentLines.has(id ?? "")).map(
          ({ orderId, variantId }) => `${buyers.get(orderId)} ${products.get(variantId ?? "")}`,
        ),
      );
      const wanting = reviewed.filter(({ email, productId }) => !sent.has(`${email} ${productId}`));
      expect(wanting).toEqual([]);
    },
  );

  it.each(["2026-11-21T00:01:00Z", "2026-06-07T23:59:00Z", "2028-02-29T12:00:00Z"])(
    "has every state and nothing of the future, made at %s",
    (now) => {
      const { rows } = shop(now).orders;
      expect(new Set(rows.Order.map(({ state }) => state)).size).toBe(8);
      const moments = [...rows.OrderEvent, ...rows.StockMovement, ...rows.Refund].map(
        ({ createdAt }) => createdAt,
      );
      expect(moments.filter((at) => at === undefined || new Date(at) > new Date(now))).toEqual([]);
    },
  );
});
