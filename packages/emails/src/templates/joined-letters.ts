import { joinedWords } from "../words/joined-words.ts";
import { type Letters, sayOf } from "./say.ts";

/** To both owners of two accounts that staff joined. */
export const joinedLetters: Pick<Letters, "accounts_joined"> = {
  accounts_joined: ({ name, other, side, url }, pen) => {
    const { actionLabel: label, ...said } = sayOf(joinedWords[pen.locale][side], pen, { name, email: other });
    return { ...said, action: { label, url } };
  },
};
