import type { Locale, MailTemplate } from "@souk/contracts";
import type { Letter } from "../layout.ts";
import type { Parts } from "../parts.ts";
import type { MailGoods, MailOrder, MailProps } from "../props.ts";
import type { Facts, MailWords } from "../words/words.ts";

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
export function say(
  template: MailTemplate,
  { words, shop }: Pen,
  known: Partial<Facts>,
): Pick<Letter, "subject" | "heading" | "paragraphs"> & { actionLabel: string } {
  const facts = { ...nothing, shop, ...known };
  const { subject, heading, text, action } = words.says[template];
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
