import { v7 as newId } from "uuid";
import type { StripeShop } from "../ports/stripe/stripe-shop.fixture.ts";
import { storeEvent } from "./store-event.ts";

/** A message of Stripe's that has come and is not looked into yet; answers with the id of its row. */
export async function told(
  { core }: StripeShop,
  {
    type,
    paymentId,
    id = `evt_${newId()}`,
  }: { type: string; paymentId: string | null; id?: string | undefined },
): Promise<string> {
  await storeEvent(core, "stripe", { id, type, paymentId, payload: { id, type, email: "salma@x.test" } });
  const event = await core.db.providerEvent.findFirstOrThrow({
    where: { externalId: id },
    select: { id: true },
  });
  return event.id;
}

/** A shopper who has paid on Stripe's page and isn't back yet. */
export async function paidFor(shop: StripeShop) {
  const ready = await shop.shopper();
  const { input } = await shop.begin(ready);
  await shop.pays(input);
  return { ready, input, paymentId: (await shop.paymentOf(input.idempotencyKey)).id };
}
