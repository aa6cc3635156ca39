import type { Db } from "@souk/db";
import type { Factories } from "@souk/testing";
import { addLine } from "../cart/add-line.ts";
import { market } from "../cart/cart.fixture.ts";
import type { ShopperContext } from "../context.ts";
import { type PaymentProvider, paymentProviders } from "../ports/payment.ts";
import { testGateway } from "../ports/test-gateway/test-gateway.ts";
import { readyShopper, shopCore } from "./checkout.fixture.ts";

export const crash = (): never => {
  throw new Error("the process died here");
};

/** A shopper about to pay 235.00 for two of the last three units. */
export async function paymentScene(db: Db, make: Factories) {
  const core = shopCore(db);
  const variantId = (await make.product({ variants: [{ stock: 3 }] })).variant.id;
  const shopper = await readyShopper(core, [[variantId, 2]]);
  const gateway = testGateway(db, "https://shop.test");
  const paymentOf = (idempotencyKey: string) => db.payment.findFirstOrThrow({ where: { idempotencyKey } });
  return {
    core,
    variantId,
    shopper,
    gateway,
    paymentOf,
    chargeOf: async (idempotencyKey: string) => {
      const { id } = await paymentOf(idempotencyKey);
      return db.testGatewayCharge.findUniqueOrThrow({ where: { idempotencyKey: id } });
    },
    stock: () =>
      db.stockLevel.findFirstOrThrow({ where: { variantId }, select: { onHand: true, reserved: true } }),
    addAnother: () => addLine(shopper.ctx, { ...market, variantId, quantity: 1 }),
    /** The shopper's context where the provider behaves otherwise. */
    within: (over: Partial<PaymentProvider>): ShopperContext => ({
      ...shopper.ctx,
      payments: paymentProviders({ ...gateway, ...over }),
    }),
    /** … and where nobody waits long for it. */
    hasty: (ctx: ShopperContext = shopper.ctx): ShopperContext => ({
      ...ctx,
      config: { ...ctx.config, paymentTimeoutMs: 150 },
    }),
  };
}
export type PaymentScene = Awaited<ReturnType<typeof paymentScene>>;
