import type { ContactForm } from "@souk/contracts";
import type { Core } from "../context.ts";
import { FILL_MS, formToken } from "./form-token.ts";

/** What a contact form needs from the shop before it can be sent. */
export async function openForm({ config, clock }: Pick<Core, "config" | "clock">): Promise<ContactForm> {
  return { token: formToken(config.secret, clock.now()), waitMs: FILL_MS };
}
