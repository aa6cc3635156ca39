import { createHash, randomUUID } from "node:crypto";
import type { Market } from "@souk/contracts";
import type { Core, Shopper, ShopperContext } from "../context.ts";

export const market: Market = { locale: "en", currency: "MAD" };

/** A browser: keeps the cart cookie that it is given. */
export function browser(core: Core, userId: string | null = null): ShopperContext & { shopper: Shopper } {
  const shopper: Shopper = {
    userId,
    ip: null,
    tokenHash: null,
    issueToken() {
      shopper.tokenHash = createHash("sha256").update(randomUUID()).digest("hex");
      return shopper.tokenHash;
    },
  };
  return { ...core, shopper };
}
