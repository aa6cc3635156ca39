// A process that places or cancels an order and dies at the moment it is told to: `node doomed.fixture.ts '{…}'`.
import { PlaceInput } from "@souk/contracts";
import { createDb } from "@souk/db";
import { z } from "zod";
import { browser } from "../cart/cart.fixture.ts";
import { cancelByCustomer } from "../orders/cancel-by-customer.ts";
import { paymentProviders } from "../ports/payment.ts";
import { shopCore } from "./checkout.fixture.ts";
import { placeOrder } from "./place-order.ts";

const Told = z.object({
  url: z.url(),
  step: z.string(),
  tokenHash: z.string(),
  place: PlaceInput.optional(),
  cancel: z.object({ number: z.int(), key: z.string() }).optional(),
});
export type Told = z.infer<typeof Told>;

const { url, step, tokenHash, place, cancel } = Told.parse(JSON.parse(process.argv[2] ?? ""));

function dieAt(here: string): void {
  if (here === step) process.kill(process.pid, "SIGKILL");
}

const { db } = createDb({ url, poolSize: 4 });
const core = shopCore(db);
const gateway = core.payments.of("test_gateway");
const ctx = browser({
  ...core,
  payments: paymentProviders({
    ...gateway,
    charge: async (request, signal) => {
      dieAt("before the charge");
      const answer = await gateway.charge(request, signal);
      dieAt("between the charge and the order");
      return answer;
    },
    refund: async (request, signal) => {
      dieAt("before the refund");
      await gateway.refund(request, signal);
      dieAt("between the refund and its note");
    },
  }),
});
ctx.shopper.tokenHash = tokenHash;
if (place) await placeOrder(ctx, place);
if (cancel) await cancelByCustomer(ctx, cancel);
dieAt("before the answer");
throw new Error(`nothing died at "${step}"`);
