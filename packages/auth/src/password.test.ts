import { readFile } from "node:fs/promises";
import { hash as bcrypt } from "@node-rs/bcrypt";
import { describe, expect, test } from "vitest";
import { md5CryptLike } from "./md5-crypt.ts";
import { hashPassword, isOutdated, verifyPassword } from "./password.ts";

// Made by `openssl passwd -1`.
const MD5 = [
  ["correct horse battery", "$1$saltsalt$UevX3RQ4rPNbqFqf8dVFn."],
  ["كلمة", "$1$ab$ubIN7AE0GFbt09eoWotu9."],
  ["", "$1$12345678$xek.CpjQUVgdf/P2N9KQf/"],
  ["a", "$1$x$P8VObTrxaqT4VBmnH06P8."],
] as const;

describe("MD5-crypt", () => {
  test.each(MD5)("of %j is what others make of it", async (password, hash) => {
    expect(md5CryptLike(hash, password)).toBe(hash);
    expect(await verifyPassword({ hash, password })).toBe(true);
    expect(await verifyPassword({ hash, password: `${password}!` })).toBe(false);
  });

  test.each(["$1$$abc", "$1$salt$short", "$1$toolongsalt$UevX3RQ4rPNbqFqf8dVFn.", "$1$", ""])(
    "%j is none, and fits nothing",
    async (hash) => {
      expect(md5CryptLike(hash, "")).toBeNull();
      expect(await verifyPassword({ hash, password: "" })).toBe(false);
    },
  );
});

test("bcrypt fits its own password alone, whichever of its names it has", async () => {
  const hash = await bcrypt("correct horse battery", 4);
  for (const named of [hash, hash.replace("$2b$", "$2a$"), hash.replace("$2b$", "$2y$")]) {
    expect(await verifyPassword({ hash: named, password: "correct horse battery" })).toBe(true);
    expect(await verifyPassword({ hash: named, password: "correct horse batterie" })).toBe(false);
    expect(isOutdated(named)).toBe(true);
  }
});

test("what is hashed now isn't outdated; a cheaper Argon2id is", async () => {
  const hash = await hashPassword("correct horse battery");
  expect(isOutdated(hash)).toBe(false);
  expect(isOutdated(hash.replace("m=19456", "m=4096"))).toBe(true);
});

test("a file is read while fifty people sign in, not after them", async () => {
  const kept = await hashPassword("correct horse battery");
  let ended = 0;
  const signIns = Array.from({ length: 50 }, async () => {
    await verifyPassword({ hash: kept, password: "a guess" });
    ended += 1;
  });
  await readFile(import.meta.filename);
  expect(ended).toBeLessThan(10);
  await Promise.all(signIns);
});
