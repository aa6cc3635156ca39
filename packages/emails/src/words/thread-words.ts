import type { Locale, MailTemplate } from "@souk/contracts";
import type { Say } from "./words.ts";

export type ThreadTemplate = Extract<MailTemplate, "thread_answer" | "thread_message">;
type ThreadSays = Readonly<Record<ThreadTemplate, Say>>;

/** `name`: the subject of the conversation. */
const en: ThreadSays = {
  thread_answer: {
    subject: ({ shop, name }) => `${shop} has answered: ${name}`,
    heading: () => "We have answered you",
    text: ({ name }) =>
      `In the conversation “${name}” there is something that you haven’t read yet. Write back there: an answer to this mail doesn’t reach us.`,
    action: "Read and answer",
  },
  thread_message: {
    subject: ({ name }) => `Unread: ${name}`,
    heading: ({ name }) => `“${name}” waits for an answer`,
    text: () =>
      "A customer wrote, and nobody has read it yet. Answer in the back office: an answer to this mail doesn’t reach them.",
    action: "Open the conversation",
  },
};

const fr: ThreadSays = {
  thread_answer: {
    subject: ({ shop, name }) => `${shop} vous a répondu : ${name}`,
    heading: () => "Nous vous avons répondu",
    text: ({ name }) =>
      `La conversation « ${name} » contient un message que vous n’avez pas encore lu. Répondez-y directement : une réponse à cet e-mail ne nous parvient pas.`,
    action: "Lire et répondre",
  },
  thread_message: {
    subject: ({ name }) => `Non lu : ${name}`,
    heading: ({ name }) => `« ${name} » attend une réponse`,
    text: () =>
      "Un client a écrit et personne ne l’a encore lu. Répondez dans l’administration : une réponse à cet e-mail ne lui parvient pas.",
    action: "Ouvrir la conversation",
  },
};

const ar: ThreadSays = {
  thread_answer: {
    subject: ({ shop, name }) => `رد ${shop}: ${name}`,
    heading: () => "لقد أجبناك",
    text: ({ name }) =>
      `في المحادثة «${name}» رسالة لم تقرأها بعد. أجب فيها مباشرة، فالرد على هذا البريد لا يصل إلينا.`,
    action: "القراءة والرد",
  },
  thread_message: {
    subject: ({ name }) => `غير مقروءة: ${name}`,
    heading: ({ name }) => `«${name}» تنتظر جوابًا`,
    text: () =>
      "كتب أحد العملاء ولم يقرأ رسالته أحد بعد. أجب من لوحة الإدارة، فالرد على هذا البريد لا يصل إليه.",
    action: "فتح المحادثة",
  },
};

export const threadSays: Readonly<Record<Locale, ThreadSays>> = { en, fr, ar };

/** Above what was said last, and who said it to the staff. */
export const threadWords: Readonly<Record<Locale, { readonly last: string; readonly from: string }>> = {
  en: { last: "Last message", from: "From" },
  fr: { last: "Dernier message", from: "De" },
  ar: { last: "آخر رسالة", from: "من" },
};
