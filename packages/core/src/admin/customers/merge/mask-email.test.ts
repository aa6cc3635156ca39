import { expect, it } from "vitest";
import { maskEmail } from "./mask-email.ts";

it("leaves the first letter and the domain of an address", () => {
  expect(maskEmail("salma.idrissi@example.com")).toBe("s•••@example.com");
  expect(maskEmail("𝒮alma@example.com")).toBe("𝒮•••@example.com");
  expect(maskEmail('"a@b"@example.com')).toBe('"•••@example.com');
});
