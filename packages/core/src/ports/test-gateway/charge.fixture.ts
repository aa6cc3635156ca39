import { randomUUID } from "node:crypto";
import type { ChargeRequest } from "../payment.ts";

/** A charge of 50.00 dirham. */
export function charge(over: Partial<ChargeRequest> = {}): ChargeRequest {
  return {
    key: randomUUID(),
    amount: 5000,
    currency: "MAD",
    sourceToken: "",
    returnUrl: "https://shop.test/back",
    cancelUrl: "https://shop.test/left",
    capture: true,
    email: "salma@example.test",
    locale: "en",
    ...over,
  };
}
