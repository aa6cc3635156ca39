import { randomUUID } from "node:crypto";
import type { SendContactInput } from "@souk/contracts";
import type { Core, ShopperContext } from "../context.ts";
import { FILL_MS, formToken } from "./form-token.ts";

/** A message as a person sends it: their form was opened long enough ago. */
export function written(core: Core, over: Partial<SendContactInput> = {}): SendContactInput {
  const opened = new Date(core.clock.now().getTime() - FILL_MS);
  return {
    name: "Salma Idrissi",
    email: "salma@example.test",
    orderNumber: null,
    topic: "DELIVERY",
    text: "When does my parcel arrive?",
    homepage: "",
    locale: "fr",
    token: formToken(core.config.secret, opened),
    idempotencyKey: randomUUID(),
    ...over,
  };
}

/** Whoever writes, from a network of their own. */
export function writer(core: Core, over: Partial<ShopperContext["shopper"]> = {}): ShopperContext {
  const issueToken = (): never => {
    throw new Error("whoever writes needs no cart");
  };
  return { ...core, shopper: { userId: null, ip: "203.0.113.4", tokenHash: null, issueToken, ...over } };
}
