import { describe, expect, test } from "vitest";
import { isCommonPassword } from "./common-password.ts";
import { Password } from "./identity.ts";

describe("a password that is tried first", () => {
  // Of the lists of what was found in breaches, those that are long enough to be asked about.
  test.each(
    `password 12345678 123456789 1234567890 0987654321 87654321 qwertyuiop qwerty123 qwerty12345 1q2w3e4r 1q2w3e4r5t
     1qaz2wsx 1qaz@WSX zaq12wsx password1 password123 Password! P@ssw0rd P@55w0rd passw0rd1 Passw0rd2024! iloveyou
     iloveyou2 sunshine princess football baseball superman trustno1 welcome1 Welcome2026! admin123 admin@123
     Administrator1 letmein1 letmein! monkey123 dragon123 abc12345 abcd1234 abcdefgh a1b2c3d4 11111111 00000000
     88888888 12121212 12341234 123123123 123321123 147258369 789456123 11223344 987654321 asdfghjkl asdf1234
     zxcvbnm1 azertyuiop azerty123 motdepasse Motdepasse1 jetaime1 bonjour1 soleil123 passwort1 liverpool1 chelsea1
     michael1 charlie1 jordan23 computer1 internet1 changeme starwars1 pokemon1 Summer2025 Winter2024! January1
     passwordpassword qwertyqwerty testtest test1234 aaaaaaaa abcabcabc !!!!!!!! casablanca1 mohamed123 secret123`.split(
      /\s+/,
    ),
  )("%s is refused, and the reason named", (password) => {
    expect(isCommonPassword(password)).toBe(true);
    expect(Password.safeParse(password).error?.issues[0]?.message).toBe("commonPassword");
  });
});

describe("any other is a password", () => {
  test.each([
    "correct horse battery",
    "a kettle on the balcony",
    "seven bright lanterns",
    "my password is a long one",
    "password of the old lighthouse",
    "j7Kq-vb2M-xx",
    "48151623",
    "93027164",
    "قهوة الصباح مع النعناع",
    "thé à la menthe",
    "x1y9z8w7",
    "dragons sing at noon",
    "password 5920 1847 3301 7745",
  ])("%s", (password) => {
    expect(isCommonPassword(password)).toBe(false);
    expect(Password.safeParse(password).success).toBe(true);
  });

  test("of up to 128 characters", () => {
    const sentence = "a lamp, a cup and a book ".repeat(6);
    expect(Password.safeParse(sentence.slice(0, 128)).success).toBe(true);
    expect(Password.safeParse(sentence.slice(0, 129)).success).toBe(false);
  });
});
