import type { PlaceInput, PlaceResult } from "@souk/contracts";
import type { Db } from "@souk/db";
import type { Factories } from "@souk/testing";
import { spawnProvider } from "@souk/testing/providers";
import { createHmac } from "node:crypto";
import { market } from "../../cart/cart.fixture.ts";
import { newKey, readyShopper, type ReadyShopper, shopCore } from "../../checkout/checkout.fixture.ts";
import { placeOrder } from "../../checkout/place-order.ts";
import type { Core } from "../../context.ts";
import { chargeBook } from "../../payments/charge-book.ts";
import { type PaymentProvider, paymentProviders } from "../payment.ts";
import { testGateway } from "../test-gateway/test-gateway.ts";
import { stripeProvider } from "./stripe-provider.ts";

export const WEBHOOK_SECRET = "whsec_of_the_tests";

/** A Stripe that is a process of its own, and a shop that asks it; `patienceMs`: how long it waits for an answer. */
export async function stripeShop(db: Db, make: Factories, patienceMs?: number) {
  const fake = await spawnProvider("stripe");
  const provider = stripeProvider(
    {
      secretKey: "sk_test_souk",
      webhookSecret: WEBHOOK_SECRET,
      apiUrl: fake.origin,
      timeoutMs: patienceMs ?? 2000,
    },
    chargeBook(db),
  );
  const base = shopCore(db);
  const config = { ...base.config, paymentTimeoutMs: patienceMs ?? base.config.paymentTimeoutMs };
  const core = withProvider({ ...base, config }, provider);
  const shopper = async (): Promise<ReadyShopper> => {
    const { variant } = await make.product({ variants: [{ stock: 5 }] });
    return readyShopper(core, [[variant.id, 2]]);
  };
  const paymentOf = (idempotencyKey: string) => db.payment.findFirstOrThrow({ where: { idempotencyKey } });
  return {
    fake,
    provider,
    core,
    shopper,
    paymentOf,
    begin: (ready: ReadyShopper, over: Partial<PlaceInput> = {}) => begin(ready, over),
    /** The shopper pays on Stripe's page. */
    pays: async ({ idempotencyKey }: { idempotencyKey: string }) =>
      fake.ask("/_pay", { key: (await paymentOf(idempotencyKey)).id }),
    books: async ({ idempotencyKey }: { idempotencyKey: string }) =>
      provider.balance((await paymentOf(idempotencyKey)).id, AbortSignal.timeout(5000)),
  };
}
export type StripeShop = Awaited<ReturnType<typeof stripeShop>>;

export function withProvider<C extends Core>(core: C, provider: PaymentProvider): C {
  return { ...core, payments: paymentProviders(testGateway(core.db, core.config.origin), provider) };
}

async function begin(
  { ctx, total }: ReadyShopper,
  over: Partial<PlaceInput>,
): Promise<{ input: PlaceInput; result: PlaceResult }> {
  const payment = { method: "stripe" as const };
  const input = { ...market, idempotencyKey: newKey(), expectedTotal: total, payment, ...over };
  return { input, result: await placeOrder(ctx, input) };
}

/** A message as Stripe signs it. */
export function signed(event: object, { ageSeconds = 0, secret = WEBHOOK_SECRET } = {}) {
  const body = JSON.stringify(event);
  const at = Math.floor(Date.now() / 1000) - ageSeconds;
  const signature = createHmac("sha256", secret).update(`${at}.${body}`).digest("hex");
  return { body, signature: `t=${at},v1=${signature}` };
}
