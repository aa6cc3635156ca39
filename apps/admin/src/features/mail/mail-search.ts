import { MailPreviewInput, OutboxInput } from "@souk/contracts";
import { compact, param } from "../../lib/search-params.ts";

const { state, template, recipient } = OutboxInput.shape;
const preview = MailPreviewInput.shape;

/** What the mail page keeps in its URL. */
export function parseMailSearch(raw: Record<string, unknown>) {
  return compact({
    tab: raw["tab"] === "previews" ? ("previews" as const) : undefined,
    state: param(state, raw["state"]),
    template: param(template, raw["template"]),
    recipient: param(recipient, raw["recipient"]),
    locale: raw["locale"] === undefined ? undefined : param(preview.locale, raw["locale"]),
  });
}
export type MailSearch = ReturnType<typeof parseMailSearch>;
