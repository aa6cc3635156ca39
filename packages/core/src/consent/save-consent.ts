import { type ConsentSaved, DEVICE_PURPOSES, type SaveConsentInput } from "@souk/contracts";
import type { z } from "zod";
import type { ShopperContext } from "../context.ts";
import { networkOf, takeTurn } from "../limits/take-turn.ts";
import { recordConsents } from "./record-consents.ts";

/**
 * Notes what somebody said of each purpose a browser may be used for; the browser itself keeps the answer and acts by it.
 * TOO_MANY_REQUESTS.
 */
export async function saveConsent(
  ctx: ShopperContext,
  { device, granted, text, locale, source }: SaveConsentInput,
): Promise<z.infer<typeof ConsentSaved>> {
  await takeTurn(ctx, "consent", { address: networkOf(ctx.shopper) });
  const { userId } = ctx.shopper;
  const how = { device, userId, locale, source, textVersion: text };
  const said = DEVICE_PURPOSES.map((purpose) => ({ ...how, purpose, granted: granted.includes(purpose) }));
  await recordConsents(ctx.db, said, ctx.clock.now());
  return { ok: true };
}
