import { direction } from "@souk/i18n";
import { Currency, type Locale } from "@souk/contracts";
import type { Challenge } from "@souk/core/ports/test-gateway/challenge";
import { createFormat } from "@souk/i18n";
import { html, raw } from "hono/html";
import { challengeTexts } from "./challenge-texts.ts";

/** The bank's page of the 3-D Secure step: no script, its style in a file of its own. */
export function challengePage(challenge: Challenge, locale: Locale) {
  const t = challengeTexts[locale];
  const amount = createFormat(locale).money(challenge.amount, Currency.parse(challenge.currency));
  return html`${raw("<!doctype html>")}
    <html lang="${locale}" dir="${direction(locale)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${t.title}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/test-gateway/style.css" />
      </head>
      <body>
        <main>
          <p class="bank">${t.bank} · <bdi dir="ltr">3-D Secure</bdi></p>
          <h1>${t.title}</h1>
          <p>${t.question}</p>
          <dl>
            <dt>${t.amount}</dt>
            <dd>${amount}</dd>
            <dt>${t.card}</dt>
            <dd><bdi>•••• ${challenge.cardLast4}</bdi></dd>
          </dl>
          <form method="post" action="/test-gateway/3ds/${challenge.id}">
            <button name="decision" value="approve" class="primary">${t.approve}</button>
            <button name="decision" value="refuse">${t.refuse}</button>
          </form>
          <p class="note">${t.note}</p>
        </main>
      </body>
    </html>`;
}

export const challengeStyle = `
:root { color-scheme: light dark; --ground: light-dark(#fbf8f3, #12141a); --ink: light-dark(#1d1b18, #f1ede6); --muted: light-dark(#5c564c, #b3ada2); --line: light-dark(#e9dfd0, #2f3442); --primary: light-dark(#3b3fd1, #8f93ff); --on-primary: light-dark(#fff, #12141a); }
body { margin: 0; min-block-size: 100vh; display: grid; place-items: center; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { inline-size: min(26rem, 100vw - 3rem); padding-block: 2rem; }
.bank { color: var(--muted); font-size: 0.875rem; letter-spacing: 0.02em; }
:lang(ar) .bank { letter-spacing: 0; }
h1 { font-size: 1.75rem; line-height: 1.2; margin-block: 0.25rem 0.75rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.5rem 1.5rem; border-block: 1px solid var(--line); padding-block: 1rem; margin-block: 1.5rem; }
dt { color: var(--muted); } dd { margin: 0; text-align: end; font-weight: 600; font-variant-numeric: tabular-nums; }
form { display: grid; gap: 0.75rem; }
button { font: inherit; font-weight: 600; min-block-size: 2.75rem; border-radius: 6px; border: 1px solid var(--line); background: transparent; color: inherit; cursor: pointer; }
button.primary { background: var(--primary); border-color: var(--primary); color: var(--on-primary); }
button:focus-visible { outline: 2px solid var(--primary); outline-offset: 2px; }
.note { color: var(--muted); font-size: 0.875rem; margin-block-start: 1.5rem; }
`;
