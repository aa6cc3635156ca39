import { asDomainError } from "@souk/contracts";
import type { Db } from "@souk/db";
import type { Factories } from "@souk/testing";
import { adjustStock } from "../admin/products/adjust-stock.ts";
import { deleteProduct } from "../admin/products/delete-product.ts";
import { deletePromotion } from "../admin/promotions/set-promotion-deleted.ts";
import { staffContext } from "../admin/staff-context.fixture.ts";
import { addLine } from "../cart/add-line.ts";
import { applyCode } from "../cart/apply-code.ts";
import { market } from "../cart/cart.fixture.ts";
import { cancelByCustomer } from "../orders/cancel-by-customer.ts";
import { cashOrder, placeByCard, readyShopper, shopCore } from "./checkout.fixture.ts";
import { placeOrder } from "./place-order.ts";

export const RIVALS = [
  "another shopper orders",
  "an order is cancelled",
  "goods come in",
  "goods are found missing",
  "the price is raised",
  "the product is withdrawn",
  "the promotion is ended",
  "the cart is filled in another tab",
] as const;
export type Rival = (typeof RIVALS)[number];

let codes = 0;

/** A shopper about to pay 215.00, with a code, for two of the last three units; and what may come in between. */
export async function rivalScene(db: Db, make: Factories) {
  codes += 1;
  const code = `RIVAL${codes}`;
  const base = shopCore(db);
  // What a rival does takes its time on a busy machine, and the card is asked meanwhile.
  const core = { ...base, config: { ...base.config, paymentTimeoutMs: 20_000 } };
  const promotion = await make.promotion({ codes: [code] });
  const product = await make.product({ variants: [{ stock: 4 }] });
  const variantId = product.variant.id;
  const staff = await staffContext(db, "ADMIN", core);
  const early = await readyShopper(core, [[variantId, 1]]);
  const ordered = await placeByCard(early);
  const rival = await readyShopper(core, [[variantId, 2]]);
  const shopper = await readyShopper(core, [[variantId, 2]]);
  const { total } = await applyCode(shopper.ctx, { ...market, code });
  const adjust = (delta: number) => () =>
    adjustStock(staff, { variantId, delta, reason: "CORRECTION", note: "" });
  const rivals: Record<Rival, () => Promise<unknown>> = {
    "another shopper orders": () => placeOrder(rival.ctx, cashOrder(rival)),
    "an order is cancelled": () => cancelByCustomer(early.ctx, ordered),
    "goods come in": adjust(5),
    "goods are found missing": adjust(-2),
    "the price is raised": () =>
      db.variantPrice.updateMany({ where: { variantId }, data: { amount: 11_000 } }),
    "the product is withdrawn": () => deleteProduct(staff, product),
    "the promotion is ended": () => deletePromotion(staff, promotion),
    "the cart is filled in another tab": () => addLine(shopper.ctx, { ...market, variantId, quantity: 1 }),
  };
  return { shopper: { ...shopper, total }, variantId, rivals };
}

/** What `of` finds in an answer, or the code of a refusal. */
export async function endOf<T>(work: Promise<T>, of: (answer: T) => string): Promise<string> {
  try {
    return of(await work);
  } catch (error) {
    const refused = asDomainError(error);
    if (!refused) throw error;
    return refused.code;
  }
}
