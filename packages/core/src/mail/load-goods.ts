import { Locale } from "@souk/contracts";
import type { MailGoods } from "@souk/emails";
import { readCartById } from "../cart/read-cart.ts";
import type { Core } from "../context.ts";
import { priceCart } from "../pricing/price-cart.ts";
import { mailKey } from "./mail-key.ts";

/** What a cart holds as mails show it, and the address that brings it back on any device. Throws when there is none. */
export async function loadCart(core: Core, cartId: string): Promise<MailGoods & { url: string }> {
  const cart = await readCartById(core, core.db, cartId);
  if (!cart) throw new Error("the cart of this mail is gone");
  const lines = cart.lines.map(({ name, options, quantity, seenPrice, picture }) => ({
    name,
    options,
    quantity,
    total: seenPrice * quantity,
    mediaHash: picture?.hash ?? null,
  }));
  const { origin, secret } = core.config;
  const url = `${origin}/${cart.locale}/cart?restore=${cartId}&key=${mailKey(secret, "cart", cartId)}`;
  return { lines, currency: cart.currency, total: lines.reduce((sum, { total }) => sum + total, 0), url };
}

/** A draft as its customer is to pay it: with its delivery, and what staff have agreed. */
export async function loadDraft(core: Core, cartId: string): Promise<MailGoods> {
  const cart = await readCartById(core, core.db, cartId);
  if (!cart) throw new Error("the draft of this mail is gone");
  const { lines, gifts, total } = priceCart(cart, cart.rules);
  const shown = [...lines, ...gifts].map(({ name, options, quantity, total: whole, discount, picture }) => ({
    name,
    options,
    quantity,
    total: whole - discount,
    mediaHash: picture?.hash ?? null,
  }));
  return { lines: shown, currency: cart.currency, total };
}

/** A variant by its names in a language, with its page. Throws when it is gone. */
export async function loadVariant(core: Core, variantId: string, language: string) {
  const locale = Locale.parse(language);
  const variant = await core.db.variant.findUniqueOrThrow({
    where: { id: variantId },
    select: {
      sku: true,
      product: {
        select: {
          translations: { select: { locale: true, name: true, slug: true } },
          media: { select: { media: { select: { hash: true } } }, orderBy: { position: "asc" }, take: 1 },
        },
      },
    },
  });
  const { translations, media } = variant.product;
  const { name, url } = nameAndPage(core, translations, locale);
  return { name, options: variant.sku, mediaHash: media[0]?.media.hash ?? null, url };
}

/** What a product is called in a language, or in one that it has, and where it is. */
export function nameAndPage(
  { config }: Pick<Core, "config">,
  translations: readonly { locale: string; name: string; slug: string }[],
  locale: Locale,
): { name: string; url: string } {
  const text = translations.find((one) => one.locale === locale) ?? translations[0];
  if (!text) throw new Error("the product of this mail has no name");
  return { name: text.name, url: `${config.origin}/${locale}/p/${encodeURIComponent(text.slug)}` };
}
