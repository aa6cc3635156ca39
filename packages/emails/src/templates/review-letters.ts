import { type ReviewTemplate, whyWords } from "../words/review-words.ts";
import { type Letters, linesOf, say } from "./say.ts";

/** To who reviewed something: what became of it; to who bought something: whether they would. */
export const reviewLetters: Pick<Letters, ReviewTemplate> = {
  review_published: ({ name, url }, pen) => {
    const { actionLabel: label, ...said } = say("review_published", pen, { name });
    return { ...said, action: { label, url } };
  },
  review_rejected: ({ name, reason, url }, pen) => {
    const { actionLabel: label, ...said } = say("review_rejected", pen, { name });
    const why = linesOf(reason);
    const blocks = why.length === 0 ? [] : [pen.parts.box(whyWords[pen.locale], ...why)];
    return { ...said, blocks, action: { label, url } };
  },
  review_invitation: ({ number, goods }, pen) => {
    const { actionLabel, ...said } = say("review_invitation", pen, { number: String(number) });
    return { ...said, blocks: [pen.parts.asked(goods, actionLabel)] };
  },
};
