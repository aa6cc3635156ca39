import { AddressInput, Email } from "@souk/contracts";
import { loadShopMessages } from "@souk/i18n/shop";
import { expect, test } from "vitest";
import { formProblems } from "./form-problems.ts";
import { fieldText, issueText } from "./issue-text.ts";

const m = await loadShopMessages.en();
const error = (issue: Parameters<typeof issueText>[0]): string => issueText(issue, m);

function wordsFor(address: object): Record<string, string | undefined> {
  const parsed = AddressInput.safeParse(address, { error });
  const issues = parsed.error?.issues ?? [];
  return Object.fromEntries(issues.map((issue) => [issue.path.join("."), fieldText(issue.message, m)]));
}

const address = {
  fullName: "Amina Berrada",
  line1: "12 rue des Oudayas",
  city: "Rabat",
  postalCode: "10000",
  country: "MA",
  phone: "+212 600 000 000",
};

test("a right address has nothing to say", () => {
  expect(wordsFor(address)).toEqual({});
});

test("the contract's own rules are told in words, an empty field as one to fill in", () => {
  expect(wordsFor({ ...address, fullName: "", line1: "x", phone: "call me maybe" })).toEqual({
    fullName: m.form.required,
    line1: m.form.tooShort(3),
    phone: m.form.phone,
  });
  expect(wordsFor({ ...address, postalCode: "1000" })).toEqual({ postalCode: m.form.postalCode });
  expect(wordsFor({ ...address, postalCode: "" })).toEqual({ postalCode: m.form.required });
  expect(wordsFor({ ...address, city: "a\u0000b" })).toEqual({ city: m.form.unstorable });
});

test("an e-mail is asked for by example", () => {
  expect(Email.safeParse("amina@", { error }).error?.issues[0]?.message).toBe(m.form.email);
  expect(Email.safeParse("", { error }).error?.issues[0]?.message).toBe(m.form.required);
});

test("nested errors are listed by the names of their fields", () => {
  const errors = {
    email: { type: "custom", message: "a" },
    shippingAddress: { phone: { type: "custom", message: "phone" } },
  };
  expect(formProblems(errors, m, { phone: "Phone" })).toEqual([
    { field: "email", message: "a" },
    { field: "shippingAddress.phone", message: `Phone: ${m.form.phone}` },
  ]);
});
