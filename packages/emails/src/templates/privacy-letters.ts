import { type PrivacyTemplate, takeBackWords } from "../words/privacy-words.ts";
import { type Letters, say } from "./say.ts";

/** To people whose data the shop holds, about them. */
export const privacyLetters: Pick<Letters, PrivacyTemplate> = {
  data_export: ({ url, expiresAt }, pen) => {
    const { actionLabel: label, ...said } = say("data_export", pen, { date: pen.parts.date(expiresAt) });
    return { ...said, action: { label, url } };
  },
  erasure_asked: ({ url, dueAt }, pen) => {
    const { actionLabel: label, ...said } = say("erasure_asked", pen, { date: pen.parts.date(dueAt) });
    const { inAccount, byMail } = takeBackWords[pen.locale];
    const paragraphs = [...said.paragraphs, url === null ? byMail : inAccount];
    return { ...said, paragraphs, ...(url !== null && { action: { label, url } }) };
  },
  erasure_done: (_, pen) => {
    const { actionLabel: _none, ...said } = say("erasure_done", pen, {});
    return said;
  },
};
