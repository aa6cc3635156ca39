import { expect, test } from "vitest";
import { CardInput, groupDigits, groupExpiry } from "./card-schema.ts";

test("a card as people write it becomes one as the gateway reads it", () => {
  expect(CardInput.parse({ number: "4242 4242-4242 4242", expiry: " 12 / 30", cvc: " 123 " })).toEqual({
    number: "4242424242424242",
    expiry: "12/30",
    cvc: "123",
  });
  expect(CardInput.parse({ number: "4242424242424242", expiry: "0131", cvc: "1234" }).expiry).toBe("01/31");
});

test.each([
  ["number", { number: "4242", expiry: "12/30", cvc: "123" }],
  ["expiry", { number: "4242424242424242", expiry: "13/30", cvc: "123" }],
  ["cvc", { number: "4242424242424242", expiry: "12/30", cvc: "12" }],
])("a wrong %s is told at its field", (field, card) => {
  const parsed = CardInput.safeParse(card);
  expect(parsed.error?.issues.map((issue) => issue.path.join("."))).toEqual([field]);
});

test("digits are grouped while they are typed or pasted", () => {
  expect(groupDigits("42424242a4242")).toBe("4242 4242 4242");
  expect(groupDigits("4242424242424242999999")).toHaveLength(23);
  expect(groupExpiry("1")).toBe("1");
  expect(groupExpiry("123")).toBe("12/3");
  expect(groupExpiry("12/2030")).toBe("12/20");
});
