import { type MailPreviewInput, OPTIONAL_TEMPLATES } from "@souk/contracts";
import type { RenderedMail } from "@souk/emails";
import type { Core } from "../../context.ts";
import { renderFor } from "../../mail/write-mail.ts";

/** A template with goods and people that don't exist, in the shop's name. */
export async function previewMail(core: Core, { template, locale }: MailPreviewInput): Promise<RenderedMail> {
  const { exampleOf } = await import("@souk/emails");
  const { origin } = core.config;
  const unsubscribe = OPTIONAL_TEMPLATES[template] ? `${origin}/${locale}/unsubscribe` : null;
  return renderFor(core, exampleOf(template, { locale, origin }), { locale, unsubscribe });
}
