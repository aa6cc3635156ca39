import type { Locale, MailTemplate } from "@souk/contracts";
import { compile } from "html-to-text";
import { renderToStaticMarkup } from "react-dom/server";
import { parts } from "./parts.ts";
import { type Letter, layout } from "./layout.ts";
import type { MailContent, MailFrame } from "./props.ts";
import { letters } from "./templates/letters.ts";
import type { Pen } from "./templates/say.ts";
import { ar } from "./words/ar.ts";
import { en } from "./words/en.ts";
import { fr } from "./words/fr.ts";
import type { MailWords } from "./words/words.ts";

const languages: Readonly<Record<Locale, MailWords>> = { en, fr, ar };

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  /** The same for programs that show no HTML. */
  readonly text: string;
}

// What mail programs know; React can't say it.
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/** Compiled once: that takes longer than to write a mail. Links are followed by their address, unless they are it. */
const toText = compile({
  wordwrap: false,
  selectors: [
    { selector: "img", format: "skip" },
    { selector: "[data-skip-in-text=true]", format: "skip" },
    { selector: "a", options: { linkBrackets: false, hideLinkHrefIfSameAsText: true } },
  ],
});

/** Makes a whole mail, in HTML and in plain text. */
export function renderMail(content: MailContent, frame: MailFrame): RenderedMail {
  const words = languages[frame.locale];
  const pen = {
    words,
    parts: parts({ frame, words: words.parts }),
    shop: frame.shop.name,
    locale: frame.locale,
  };
  const letter = write(content, pen);
  const html = renderToStaticMarkup(layout({ letter, frame, words: words.frame }));
  return { subject: letter.subject, html: DOCTYPE + html, text: toText(html) };
}

function write<Template extends MailTemplate>({ template, props }: MailContent<Template>, pen: Pen): Letter {
  return letters[template](props, pen);
}
