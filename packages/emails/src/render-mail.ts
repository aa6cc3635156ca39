import { render, toPlainText } from "@react-email/render";
import type { Locale, MailTemplate } from "@souk/contracts";
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

/** Makes a whole mail, in HTML and in plain text. */
export async function renderMail(content: MailContent, frame: MailFrame): Promise<RenderedMail> {
  const words = languages[frame.locale];
  const pen = {
    words,
    parts: parts({ frame, words: words.parts }),
    shop: frame.shop.name,
    locale: frame.locale,
  };
  const letter = write(content, pen);
  const element = layout({ letter, frame, words: words.frame });
  const html = await render(element);
  return { subject: letter.subject, html, text: toPlainText(html) };
}

function write<Template extends MailTemplate>({ template, props }: MailContent<Template>, pen: Pen): Letter {
  return letters[template](props, pen);
}
