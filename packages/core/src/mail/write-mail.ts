import { createHash } from "node:crypto";
import {
  isMailTemplate,
  isSecretTemplate,
  Locale,
  mailDataOf,
  mailSecrets,
  type MailTemplate,
  OPTIONAL_TEMPLATES,
} from "@souk/contracts";
import type { MailContent, MailFrame, MailShop, RenderedMail } from "@souk/emails";
import type { Prisma } from "@souk/db";
import { z } from "zod";
import type { Core } from "../context.ts";
import { loaders } from "./load-mail.ts";
import { mailLink } from "./preferences/mail-link.ts";
import { SECRET_MARK } from "./seal.ts";

/** Makes the text of a mail from what it was told and what the shop knows by now; a mark is where its secret goes. */
export async function writeMail(
  core: Core,
  mail: { template: string; locale: string; recipient: string; data: Prisma.JsonValue },
): Promise<RenderedMail & Pick<MailFrame, "unsubscribe">> {
  const locale = Locale.parse(mail.locale);
  if (!isMailTemplate(mail.template)) throw new Error(`there is no template ${mail.template}`);
  const content = await contentOf(core, loaders, { ...mail, template: mail.template, locale });
  const kind = OPTIONAL_TEMPLATES[mail.template];
  const unsubscribe = kind ? mailLink(core, { email: mail.recipient, kind, locale }) : null;
  return { ...(await renderFor(core, content, { locale, unsubscribe })), unsubscribe };
}

/** Renders in the shop's name. React and its templates are loaded with the first mail, not with the server. */
export async function renderFor(
  core: Core,
  content: MailContent,
  { locale, unsubscribe }: Pick<MailFrame, "locale" | "unsubscribe">,
): Promise<RenderedMail> {
  const { renderMail } = await import("@souk/emails");
  return renderMail(content, { locale, unsubscribe, shop: await mailShop(core, locale) });
}

async function contentOf<Template extends MailTemplate>(
  core: Core,
  load: Pick<typeof loaders, Template>,
  { template, data, locale }: { template: Template; data: Prisma.JsonValue; locale: Locale },
): Promise<MailContent> {
  const told = mailDataOf[template].parse(withMark(template, data));
  return { template, props: await load[template](core, told, locale) };
}

const Told = z.record(z.string(), z.unknown());

function withMark(template: MailTemplate, data: Prisma.JsonValue): unknown {
  return isSecretTemplate(template) ? { ...Told.parse(data), [mailSecrets[template]]: SECRET_MARK } : data;
}

async function mailShop(core: Core, locale: Locale): Promise<MailShop> {
  const shop = await core.settings.read("shop");
  const name = shop.name[locale] ?? shop.name.en ?? "Souk";
  const address = [shop.addressLine1, shop.addressLine2, `${shop.postalCode} ${shop.city}`.trim()];
  const imprint = [shop.legalName === "" ? name : shop.legalName, ...address, shop.phone].filter(Boolean);
  return { name, origin: core.config.origin, email: shop.email, imprint };
}

/** The same for every try of one mail, so that a mailbox shows it once, whatever crashed; another for a resend. */
export function messageIdOf({ key, resends }: { key: string; resends: number }, origin: string): string {
  const digest = createHash("sha256").update(key).digest("hex").slice(0, 32);
  return `<${digest}.${resends}@${new URL(origin).hostname}>`;
}
