import { hasConsent } from "../../lib/consent.ts";

/** Says that a product is looked at, without by whom, where that was agreed to. What can't be sent is nothing lost. */
export function countView(productId: string): void {
  if (!hasConsent("STATISTICS")) return;
  void fetch(`/api/views/${productId}`, { method: "POST", keepalive: true, credentials: "omit" }).catch(
    () => undefined,
  );
}
