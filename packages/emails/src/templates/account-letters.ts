import { LINK_MINUTES, SIGN_UP_MINUTES } from "@souk/contracts";
import type { Letter } from "../layout.ts";
import type { AccountTemplate } from "../words/account-words.ts";
import { securityWords } from "../words/security-words.ts";
import type { Facts } from "../words/words.ts";
import { type Letters, type Pen, say } from "./say.ts";

/** One sentence, one button, nothing that distracts from it. */
function linkLetter(
  template: AccountTemplate,
  pen: Pen,
  { url, ...facts }: Partial<Facts> & { url: string },
): Letter {
  const { actionLabel: label, ...said } = say(template, pen, facts);
  return { ...said, action: { label, url } };
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** To the owner of an account, on how it is opened. */
export const accountLetters: Pick<Letters, AccountTemplate> = {
  verify_email: ({ url, name }, pen) =>
    linkLetter("verify_email", pen, { url, name, count: LINK_MINUTES.VERIFY_EMAIL / DAY }),
  reset_password: ({ url }, pen) =>
    linkLetter("reset_password", pen, { url, count: LINK_MINUTES.RESET_PASSWORD }),
  sign_in_link: ({ url }, pen) => linkLetter("sign_in_link", pen, { url, count: LINK_MINUTES.SIGN_IN }),
  sign_up: ({ url, name }, pen) => linkLetter("sign_up", pen, { url, name, count: SIGN_UP_MINUTES / HOUR }),
  account_exists: (facts, pen) => linkLetter("account_exists", pen, facts),
  approve_email: (facts, pen) => linkLetter("approve_email", pen, facts),
  confirm_email: (facts, pen) => linkLetter("confirm_email", pen, facts),
  security_notice: ({ change }, pen) => {
    const { subject, heading } = say("security_notice", pen, {});
    const { changes, notYou } = securityWords[pen.locale];
    return { subject, heading, paragraphs: [changes[change], notYou] };
  },
};
