import { type ThreadTemplate, threadWords } from "../words/thread-words.ts";
import { type Letters, linesOf, say } from "./say.ts";

/** To who is away: the other side of a conversation has written. */
export const threadLetters: Pick<Letters, ThreadTemplate> = {
  thread_answer: ({ subject, text, url }, pen) => {
    const { actionLabel: label, ...said } = say("thread_answer", pen, { name: subject });
    const blocks = [pen.parts.box(threadWords[pen.locale].last, ...linesOf(text))];
    return { ...said, blocks, action: { label, url } };
  },
  thread_message: ({ subject, name, text, url }, pen) => {
    const { actionLabel: label, ...said } = say("thread_message", pen, { name: subject });
    const words = threadWords[pen.locale];
    const blocks = [pen.parts.box(words.last, ...linesOf(text)), pen.parts.facts([[words.from, name]])];
    return { ...said, blocks, action: { label, url } };
  },
};
