import type { DraftChange, DraftView, ForgottenShipping } from "@souk/contracts";

/** How a draft was to be sent before a change that made it impossible, and why; null: it still is, or nothing was chosen. */
export function forgottenShipping(
  change: DraftChange["kind"],
  { before, after }: { before: DraftView; after: DraftView },
): ForgottenShipping | null {
  const { shippingMethodCode: code, shippingOptions, pickups } = before;
  if (code === null || after.shippingMethodCode !== null) return null;
  const place = pickups.find((one) => one.code === code);
  const label = (place ?? shippingOptions.find((one) => one.code === code))?.label ?? code;
  if (change !== "CUSTOMER") return { label, why: "GOODS" };
  return { label, why: place ? "BROUGHT" : "ADDRESS" };
}
