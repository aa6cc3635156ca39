import { PaymentEventsInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const { provider, state, q } = PaymentEventsInput.shape;

/** What the list of messages keeps in its URL. */
export function parseEventsSearch(raw: Record<string, unknown>) {
  return compact({
    provider: param(provider, raw["provider"]),
    state: param(state, raw["state"]),
    q: param(q, raw["q"]),
  });
}
export type EventsSearch = ReturnType<typeof parseEventsSearch>;
