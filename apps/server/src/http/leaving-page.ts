import { Locale } from "@souk/contracts";
import type { Core } from "@souk/core/context";
import { leavingForm } from "@souk/core/payments/leaving-form";
import { direction } from "@souk/i18n";
import { Hono, type MiddlewareHandler } from "hono";
import { html, raw } from "hono/html";
import { challengeStyle } from "./challenge-page.ts";
import { localeFor } from "./locale-for.ts";
import type { AppEnv } from "./types.ts";

const TEXTS: Record<Locale, { title: string; go: string }> = {
  en: { title: "On to the bank's page …", go: "Go on" },
  fr: { title: "Vers la page de la banque …", go: "Continuer" },
  ar: { title: "إلى صفحة البنك …", go: "المتابعة" },
};
const SCRIPT = "document.forms[0].submit();";

/** Outside of the usual headers: its one form goes to a provider's page. */
export const leavingHeaders: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next();
  c.res.headers.set(
    "content-security-policy",
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  c.res.headers.set("cache-control", "no-store");
};

/** /pay/<provider>/<payment>: takes a shopper to a page that wants to be opened by a form; by a button without scripts. */
export function leavingRoutes(core: Core): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get("/go.js", (c) => c.body(SCRIPT, 200, { "content-type": "text/javascript; charset=utf-8" }));
  routes.get("/style.css", (c) => c.body(challengeStyle, 200, { "content-type": "text/css; charset=utf-8" }));
  routes.get("/:provider/:id", async (c) => {
    const { provider, id: paymentId } = c.req.param();
    const leaving = await leavingForm(core, { provider, paymentId });
    const locale = Locale.safeParse(leaving?.locale).data ?? localeFor(c);
    // Paid, given up, or nobody's: the checkout says which.
    if (!leaving?.form) return c.redirect(`${core.config.origin}/${locale}/checkout`, 303);
    return c.html(page(leaving.form, locale));
  });
  return routes;
}

function page(
  { action, fields }: { action: string; fields: readonly (readonly [string, string])[] },
  locale: Locale,
) {
  const { title, go } = TEXTS[locale];
  return html`${raw("<!doctype html>")}
    <html lang="${locale}" dir="${direction(locale)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="/pay/style.css" />
        <script src="/pay/go.js" defer></script>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <form method="post" action="${action}">
            ${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
            <button class="primary">${go}</button>
          </form>
        </main>
      </body>
    </html>`;
}
