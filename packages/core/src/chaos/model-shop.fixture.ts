import { asDomainError, type PlaceInput } from "@souk/contracts";
import type { Db } from "@souk/db";
import type { Factories, MadeVariant } from "@souk/testing";
import { adjustStock } from "../admin/products/adjust-stock.ts";
import { addLine } from "../cart/add-line.ts";
import { browser, market } from "../cart/cart.fixture.ts";
import { getCart } from "../cart/get-cart.ts";
import { setQuantity } from "../cart/set-quantity.ts";
import { address, cardToken, cards, newKey, shopCore } from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { resumePayment } from "../checkout/resume-payment.ts";
import { setAddress } from "../checkout/set-address.ts";
import { setShipping } from "../checkout/set-shipping.ts";
import { sweep } from "../checkout/sweep.ts";
import type { ShopperContext, StaffContext } from "../context.ts";
import { staffContext } from "../admin/staff-context.fixture.ts";
import { cancelByStaff } from "../orders/cancel-by-staff.ts";
import { refundOrder } from "../orders/refund-order.ts";
import { shipOrder } from "../orders/ship-order.ts";
import { resolveChallenge } from "../ports/test-gateway/challenge.ts";

/** One clock for all runs: the orders of earlier ones are still there to be cancelled. */
export async function modelWorld(db: Db) {
  const core = shopCore(db);
  return { core, staff: await staffContext(db, "ADMIN", core) };
}
type ModelWorld = Awaited<ReturnType<typeof modelWorld>>;

/** Three shoppers and one of the staff over two variants of few units: whatever they do, in whatever order. */
export async function modelShop({ core, staff }: ModelWorld, make: Factories) {
  const { db } = core;
  const { variants } = await make.product({ variants: [{ stock: 4 }, { stock: 2 }] });
  const shoppers = [0, 1, 2].map(() => new ModelShopper(browser(core)));
  const staffDoes =
    (work: (staff: StaffContext, number: number) => Promise<unknown>) => async (pick: number) => {
      const orders = await db.order.findMany({ select: { number: true }, orderBy: { number: "asc" } });
      const order = orders[pick % Math.max(1, orders.length)];
      if (order) await unlessRefused(work(staff, order.number));
    };
  const variant = (at: number): MadeVariant => {
    const found = variants[at % variants.length];
    if (!found) throw new Error("the shop has no variants");
    return found;
  };
  return {
    shoppers,
    variant,
    cancel: staffDoes((ctx, number) => cancelByStaff(ctx, { number })),
    ship: staffDoes((ctx, number) => shipOrder(ctx, { number, carrier: "Amana", trackingNumber: "X1" })),
    refund: staffDoes((ctx, number) => refundOrder(ctx, { number, ...sevenDirhams() })),
    restock: (at: number, delta: number) =>
      unlessRefused(adjustStock(staff, { variantId: variant(at).id, delta, reason: "CORRECTION", note: "" })),
    reprice: (at: number, amount: number) =>
      db.variantPrice.updateMany({
        where: { variantId: variant(at).id, currency: "MAD" },
        data: { amount, saleAmount: null },
      }),
    later: async (ms: number) => {
      core.later(ms);
      await sweep(core);
    },
  };
}

const sevenDirhams = () => ({
  lines: [],
  shippingAmount: 0,
  adjustment: 700,
  reason: "",
  restock: false,
  idempotencyKey: newKey(),
});
export type ModelShop = Awaited<ReturnType<typeof modelShop>>;

export class ModelShopper {
  readonly #ctx: ShopperContext;
  /** The last try to pay, for retries and for the bank's page. */
  #last: PlaceInput | null = null;

  constructor(ctx: ShopperContext) {
    this.#ctx = ctx;
  }

  add(variantId: string, quantity: number) {
    return unlessRefused(addLine(this.#ctx, { ...market, variantId, quantity }));
  }

  async change(quantity: number): Promise<void> {
    const [line] = (await getCart(this.#ctx, market)).lines;
    if (line) await unlessRefused(setQuantity(this.#ctx, { ...market, lineId: line.id, quantity }));
  }

  async deliverTo(methodCode: string): Promise<void> {
    const to = { ...market, email: "model@example.test", shippingAddress: address, billingAddress: null };
    await unlessRefused(setAddress(this.#ctx, to));
    await unlessRefused(setShipping(this.#ctx, { ...market, methodCode }));
  }

  async pay(card: keyof typeof cards | "cash"): Promise<void> {
    const { total } = await getCart(this.#ctx, market);
    const payment =
      card === "cash"
        ? { method: "cash_on_delivery" as const }
        : { method: "card" as const, token: await cardToken(this.#ctx, cards[card]) };
    this.#last = { ...market, idempotencyKey: newKey(), expectedTotal: total, payment };
    await this.payAgain();
  }

  /** The same key, as after a lost answer. */
  async payAgain(): Promise<void> {
    if (this.#last) await unlessRefused(placeOrder(this.#ctx, this.#last));
  }

  async backFromBank(approve: boolean): Promise<void> {
    if (!this.#last) return;
    const { idempotencyKey } = this.#last;
    const payment = await this.#ctx.db.payment.findFirst({ where: { idempotencyKey }, select: { id: true } });
    const charge =
      payment && (await this.#ctx.db.testGatewayCharge.findUnique({ where: { idempotencyKey: payment.id } }));
    if (charge) await resolveChallenge(this.#ctx.db, charge.id, approve);
    await unlessRefused(resumePayment(this.#ctx, { idempotencyKey }));
  }
}

/** A typed refusal is an answer; anything else is a bug. */
async function unlessRefused(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!asDomainError(error)) throw error;
  }
}
