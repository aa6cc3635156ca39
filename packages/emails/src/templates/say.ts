import type { Locale, MailTemplate } from "@souk/contracts";
import type { Letter } from "../layout.ts";
import type { Parts } from "../parts.ts";
import type { MailGoods, MailOrder, MailProps } from "../props.ts";
import type { Facts, MailWords, Say as WordsOfOne } from "../words/words.ts";

export interface Pen {
  readonly words: MailWords;
  readonly parts: Parts;
  readonly shop: string;
  readonly locale: Locale;
}

/** Makes a letter of what a template shows. */
export type Writer<Template extends MailTemplate> = (props: MailProps[Template], pen: Pen) => Letter;
export type Letters = { readonly [Template in MailTemplate]: Writer<Template> };

const nothing: Facts = {
  shop: "",
  number: "",
  amount: "",
  name: "",
  email: "",
  carrier: "",
  count: 0,
  date: "",
};

/** The texts of a template, with the facts they name. */
export function say(template: MailTemplate, pen: Pen, known: Partial<Facts>): Said {
  return sayOf(pen.words.says[template], pen, known);
}

type Said = Pick<Letter, "subject" | "heading" | "paragraphs"> & { actionLabel: string };

/** The same of texts that aren't a template's own. */
export function sayOf(
  { subject, heading, text, action }: WordsOfOne,
  { shop }: Pick<Pen, "shop">,
  known: Partial<Facts>,
): Said {
  const facts = { ...nothing, shop, ...known };
  return {
    subject: subject(facts),
    heading: heading(facts),
    paragraphs: [text(facts)],
    actionLabel: action,
  };
}

export function goodsOf({ lines, currency, total }: MailOrder): MailGoods {
  return { lines, currency, total };
}

/** What somebody typed, a paragraph a line. */
export const linesOf = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== "");
