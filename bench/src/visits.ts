import { z } from "zod";
import type { Shopper } from "./shopper.ts";

const market = { locale: "en", currency: "MAD" } as const;
const address = {
  fullName: "Salma Idrissi",
  line1: "12 Rue des Potiers",
  city: "Ouarzazate",
  postalCode: "45000",
  country: "MA",
  phone: "+212 600 000 000",
} as const;
const Token = z.object({ token: z.string() });
const Shipping = z.object({
  result: z.object({ data: z.object({ shippingOptions: z.array(z.object({ code: z.string() })).min(1) }) }),
});
const Checkout = z.object({ result: z.object({ data: z.object({ cart: z.object({ total: z.int() }) }) }) });
const Placed = z.object({ result: z.object({ data: z.object({ status: z.literal("placed") }) }) });

/** A new shopper adds one line. */
export async function addToCart(shopper: Shopper, variantId: string): Promise<void> {
  await shopper.mutate("cart.addLine", { ...market, variantId, quantity: 1 });
}

/** A whole guest checkout: new cart, two lines, address, shipping, test card, order placed. */
export async function checkout(shopper: Shopper, variants: readonly string[], index: number): Promise<void> {
  Placed.parse(await shopper.mutate("checkout.place", await readyToPlace(shopper, variants, index)));
}

/** All of a guest checkout but its last step: what placing the order is asked with. */
export async function readyToPlace(
  shopper: Shopper,
  variants: readonly string[],
  index: number,
): Promise<object> {
  for (const variantId of variants) await addToCart(shopper, variantId);
  const email = `load-${index}@shopper.example`;
  const addressed = Shipping.parse(
    await shopper.mutate("checkout.setAddress", {
      ...market,
      email,
      shippingAddress: address,
      billingAddress: null,
    }),
  );
  const methodCode = addressed.result.data.shippingOptions[0]?.code;
  const shipped = Checkout.parse(await shopper.mutate("checkout.setShipping", { ...market, methodCode }));
  const { token } = Token.parse(
    (
      await shopper.post("/test-gateway/tokens", {
        number: "4242 4242 4242 4242",
        expiry: "12/39",
        cvc: "123",
      })
    ).body,
  );
  return {
    ...market,
    idempotencyKey: crypto.randomUUID(),
    expectedTotal: shipped.result.data.cart.total,
    payment: { method: "card", token },
  };
}
