import { type ContactTemplate, contactWords } from "../words/contact-words.ts";
import { type Letters, linesOf, say } from "./say.ts";

/** What people wrote by the contact form, and what staff wrote back. */
export const contactLetters: Pick<Letters, ContactTemplate> = {
  contact_received: (_, pen) => {
    const { actionLabel: _none, ...said } = say("contact_received", pen, {});
    return said;
  },
  contact_reply: ({ text, asked, askedAt }, pen) => {
    const { actionLabel: _none, ...said } = say("contact_reply", pen, {});
    const title = contactWords[pen.locale].youWrote(pen.parts.date(askedAt));
    return { ...said, paragraphs: linesOf(text), blocks: [pen.parts.box(title, ...linesOf(asked))] };
  },
  contact_message: ({ name, email, topic, orderNumber, text, url }, pen) => {
    const { actionLabel: label, ...said } = say("contact_message", pen, { name });
    const words = contactWords[pen.locale];
    const facts = pen.parts.facts([
      [words.from, name],
      [words.email, email],
      [words.topic, words.topics[topic]],
      ...(orderNumber === null ? [] : [[words.order, String(orderNumber)] as const]),
    ]);
    return { ...said, blocks: [pen.parts.box(words.said, ...linesOf(text)), facts], action: { label, url } };
  },
};
