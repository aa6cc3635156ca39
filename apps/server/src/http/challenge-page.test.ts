import { LOCALES } from "@souk/contracts";
import { expect, test } from "vitest";
import { challengePage } from "./challenge-page.ts";

const challenge = {
  id: "c1",
  amount: 74_500,
  currency: "MAD",
  cardLast4: "3155",
  open: true,
  returnUrl: null,
};

test.each(LOCALES)(
  "the name of the step keeps its own direction in %s, where it would be read as “D Secure-3”",
  async (locale) => {
    const page = String(await challengePage(challenge, locale));
    expect(page.match(/3-D Secure/g)).toHaveLength(1);
    expect(page).toContain('<bdi dir="ltr">3-D Secure</bdi>');
  },
);
