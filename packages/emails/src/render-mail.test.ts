import { LOCALES, MAIL_TEMPLATES } from "@souk/contracts";
import { describe, expect, test } from "vitest";
import { exampleOf } from "./examples.ts";
import { renderMail } from "./render-mail.ts";

const origin = "https://shop.example";
const shop = { name: "Souk", origin, imprint: ["Souk SARL", "30000 Fès"], email: "" };

describe("every template in every language", () => {
  test.each(LOCALES.flatMap((locale) => MAIL_TEMPLATES.map((template) => [template, locale] as const)))(
    "%s in %s is whole: subject, HTML of its direction, the same in plain text, no script",
    (template, locale) => {
      const mail = renderMail(exampleOf(template, { locale, origin }), {
        locale,
        shop,
        unsubscribe: null,
      });
      expect(mail.subject).not.toBe("");
      expect(mail.html).toContain(`lang="${locale}"`);
      expect(mail.html).toContain(locale === "ar" ? 'dir="rtl"' : 'dir="ltr"');
      expect(mail.html).not.toMatch(/undefined|\[object|<script/i);
      expect(mail.text).toContain("Souk SARL");
      expect(mail.text).not.toMatch(/undefined|\[object|<td/);
    },
  );

  test("one that can be ended says where, in its own language", () => {
    const unsubscribe = `${origin}/fr/unsubscribe?kind=cart_reminder&token=x`;
    const frame = { locale: "fr", shop, unsubscribe } as const;
    const { html, text } = renderMail(exampleOf("abandoned_cart", { locale: "fr", origin }), frame);
    expect(html).toContain('lang="fr"');
    expect(html).toContain(unsubscribe.replace("&", "&amp;"));
    expect(text).toContain("Ne plus les recevoir");
    const { html: necessary } = renderMail(exampleOf("invoice", { locale: "fr", origin }), {
      ...frame,
      unsubscribe: null,
    });
    expect(necessary).not.toContain("unsubscribe");
  });

  test("what a customer wrote stays text", () => {
    const { template, props } = exampleOf("gift_card", { locale: "en", origin });
    const nasty = { ...props, from: "<img src=x onerror=alert(1)>" };
    const { html } = renderMail({ template, props: nasty }, { locale: "en", shop, unsubscribe: null });
    expect(html).not.toContain("<img src=x");
    expect(html).toContain("&lt;img src=x");
  });
});
