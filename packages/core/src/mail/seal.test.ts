import { expect, test } from "vitest";
import { masked, seal, SECRET_MARK, unseal } from "./seal.ts";

const secret = "a secret of thirty-two characters";

test("what is sealed for a mail is opened for that mail under that secret alone", () => {
  const sealed = seal(secret, "gift_card:1", "ABCD-EFGH");
  expect(unseal(secret, "gift_card:1", sealed)).toBe("ABCD-EFGH");
  expect(() => unseal(secret, "gift_card:2", sealed)).toThrow(/authenticate/);
  expect(() => unseal(`${secret}!`, "gift_card:1", sealed)).toThrow(/authenticate/);
  expect(() => unseal(secret, "gift_card:1", `${sealed.slice(0, -4)}AAAA`)).toThrow(/authenticate/);
});

test("the same secret is never sealed the same way twice, and isn't in what is kept", () => {
  const [one, two] = [seal(secret, "k", "ABCD-EFGH"), seal(secret, "k", "ABCD-EFGH")];
  expect(one).not.toBe(two);
  expect(Buffer.from(one, "base64url").toString("latin1")).not.toContain("ABCD");
});

test("staff see dots where the secret is", () => {
  expect(masked(`https://shop.test/en/pay/${SECRET_MARK}`)).toBe("https://shop.test/en/pay/••••••••");
});
