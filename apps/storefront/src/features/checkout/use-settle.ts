import type { PlaceResult } from "@souk/contracts";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.ts";
import { rememberPlaced } from "../../lib/last-order.ts";
import { enterPayLink } from "../../lib/pay-link.ts";
import { shop, trpc } from "../../lib/trpc.ts";
import { createAttempts } from "./attempt.ts";
import { clearDraft } from "./draft.ts";

export const attempts = createAttempts(sessionStorage);

export const resume = (idempotencyKey: string): Promise<PlaceResult> =>
  shop.checkout.resume.mutate({ idempotencyKey });

/** What follows on an order that stands: nothing of the checkout is left, and its page is shown. */
export function useShowOrder() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { locale } = useI18n();
  return async ({ number, key }: { number: number; key: string }): Promise<void> => {
    attempts.end();
    clearDraft(sessionStorage);
    // Its goods are in the order now; the next page reads the cart that follows it.
    client.removeQueries({ queryKey: trpc.cart.get.queryKey() });
    rememberPlaced(number);
    await navigate({
      to: "/$locale/orders/$number",
      params: { locale, number: String(number) },
      search: { key },
      replace: true,
    });
    enterPayLink(null);
    client.removeQueries({ queryKey: trpc.checkout.get.queryKey() });
  };
}
