import { accountLetters } from "./account-letters.ts";
import { contactLetters } from "./contact-letters.ts";
import { joinedLetters } from "./joined-letters.ts";
import { orderLetters } from "./order-letters.ts";
import { otherLetters } from "./other-letters.ts";
import { privacyLetters } from "./privacy-letters.ts";
import { returnLetters } from "./return-letters.ts";
import { reviewLetters } from "./review-letters.ts";
import type { Letters } from "./say.ts";
import { threadLetters } from "./thread-letters.ts";

/** Every template. One that is left out doesn't compile. */
export const letters: Letters = {
  ...orderLetters,
  ...returnLetters,
  ...otherLetters,
  ...accountLetters,
  ...joinedLetters,
  ...privacyLetters,
  ...contactLetters,
  ...threadLetters,
  ...reviewLetters,
};
