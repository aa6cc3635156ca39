import type { Locale, MailTemplate } from "@souk/contracts";
import { accountSays } from "./account-words.ts";
import { contactSays } from "./contact-words.ts";
import { joinedWords } from "./joined-words.ts";
import { privacySays } from "./privacy-words.ts";
import { reviewSays } from "./review-words.ts";
import { threadSays } from "./thread-words.ts";
import type { Say } from "./words.ts";

const of = (locale: Locale) => ({
  ...accountSays[locale],
  ...privacySays[locale],
  ...contactSays[locale],
  ...threadSays[locale],
  ...reviewSays[locale],
  // The words by which the list of templates calls it; the letter takes those of its side.
  accounts_joined: joinedWords[locale].GONE,
});

/** What letters of other parts of the shop than orders say: each part keeps its three languages in one file. */
export const partSays = { en: of("en"), fr: of("fr"), ar: of("ar") } satisfies Record<
  Locale,
  { readonly [Template in MailTemplate]?: Say }
>;
