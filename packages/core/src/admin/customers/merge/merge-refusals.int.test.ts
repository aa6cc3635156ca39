import { testDb } from "@souk/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { cardOrder, cards, readyShopper } from "../../../checkout/checkout.fixture.ts";
import { placeOrder } from "../../../checkout/place-order.ts";
import { checkInvariants } from "../../../inventory/invariants.ts";
import { codeOf } from "../../../identity/people.fixture.ts";
import { askForErasure } from "../../../privacy/ask-for-erasure.ts";
import { takeBackErasure } from "../../../privacy/take-back-erasure.ts";
import { mergePreview } from "./merge-preview.ts";
import { mergeScene } from "./merge.fixture.ts";

const NOBODY = "01900000-0000-7000-8000-000000000000";
const test = await testDb({ poolSize: 16 });
const { db } = test;
const scene = await mergeScene(test);
const { staff, merge, make } = scene;

beforeEach(async () => {
  await db.rateLimit.deleteMany();
});

/** Refused alike by the preview and by the merge, either way round. */
async function expectRefusal(keptId: string, goneId: string, reason: string) {
  for (const [kept, gone, side] of [[keptId, goneId, "GONE"] as const, [goneId, keptId, "KEPT"] as const]) {
    const refusal = { reason, side: reason === "SAME" ? "GONE" : side };
    expect((await mergePreview(staff, { keptId: kept, goneId: gone })).refusal).toEqual(refusal);
    await expect(merge(kept, gone)).rejects.toMatchObject({
      code: "CUSTOMERS_NOT_MERGEABLE",
      details: refusal,
    });
  }
}

describe("two accounts that aren't joined", () => {
  it("are the same one, one of the staff, an erased one, nobody's", async () => {
    const { id } = await scene.person();
    await expectRefusal(id, id, "SAME");
    await expectRefusal(id, staff.staff.id, "STAFF");
    const root = await make.user();
    await db.user.update({ where: { id: root.id }, data: { role: "SUPER_ADMIN" } });
    await expectRefusal(id, root.id, "STAFF");
    const erased = await make.user();
    await db.user.update({ where: { id: erased.id }, data: { deletedAt: new Date() } });
    await expectRefusal(id, erased.id, "ERASED");
    expect(await codeOf(merge(id, NOBODY))).toBe("NOT_FOUND");
    expect(await codeOf(merge(NOBODY, id))).toBe("NOT_FOUND");
  });

  it("are of somebody whose data are to be erased, until that is taken back", async () => {
    const [one, other] = [await scene.person(), await scene.person()];
    await askForErasure(other.ctx, { password: "password1", locale: "en" });
    await expectRefusal(one.id, other.id, "PRIVACY_REQUEST");
    await takeBackErasure(other.ctx);
    expect((await merge(one.id, other.id)).id).toBe(one.id);
  });

  it("are of somebody who is paying, until that has an end", async () => {
    const [one, other] = [await scene.person(), await scene.person()];
    const { variant } = await make.product({ variants: [{ stock: 5 }] });
    const shopper = await readyShopper(scene.core, [[variant.id, 2]], other.id);
    await placeOrder(shopper.ctx, await cardOrder(shopper, { card: cards.challenge }));
    await expectRefusal(one.id, other.id, "PAYMENT_UNDER_WAY");
    await placeOrder(shopper.ctx, await cardOrder(shopper));
    expect((await merge(one.id, other.id)).orders?.count).toBe(1);
    expect(await checkInvariants(db)).toEqual([]);
  });
});

describe("at the same time", () => {
  it("two merges in opposite directions leave one account: the other call is told where it went", async () => {
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [await scene.person(), await scene.person()];
      await scene.order(a.email, a.id);
      await scene.order(b.email, b.id);
      const codes = await Promise.all([codeOf(merge(a.id, b.id)), codeOf(merge(b.id, a.id))]);
      expect(codes.toSorted()).toEqual(["CUSTOMER_MERGED", "done"]);
      const left = await db.user.findMany({ where: { id: { in: [a.id, b.id] } }, select: { id: true } });
      expect(left).toHaveLength(1);
      expect(await db.order.count({ where: { userId: left[0]?.id ?? "" } })).toBe(2);
    }
  });

  it("an order is placed, is refused, or keeps the merge waiting: it is never lost", async () => {
    for (let round = 0; round < 8; round += 1) {
      const [kept, gone] = [await scene.person(), await scene.person()];
      const { variant } = await make.product({ variants: [{ stock: 5 }] });
      const shopper = await readyShopper(scene.core, [[variant.id, 2]], gone.id);
      const input = await cardOrder(shopper);
      const [placed, merged] = await Promise.all([
        codeOf(placeOrder(shopper.ctx, input)),
        codeOf(merge(kept.id, gone.id)),
      ]);
      expect(["done", "CART_EMPTY", "CART_CHANGED"]).toContain(placed);
      expect(["done", "CUSTOMERS_NOT_MERGEABLE"]).toContain(merged);
      const owner = merged === "done" ? kept.id : gone.id;
      const orders = await db.order.count({ where: { userId: owner } });
      expect(orders).toBe(placed === "done" ? 1 : 0);
    }
    expect(await checkInvariants(db)).toEqual([]);
  });
});
