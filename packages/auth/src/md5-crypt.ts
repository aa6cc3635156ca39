import { createHash } from "node:crypto";

const FORM = /^\$1\$([^$]{1,8})\$[./0-9A-Za-z]{22}$/;
const SIGNS = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** Which bytes of the digest make each group of signs, as Poul-Henning Kamp's crypt has them. */
const GROUPS = [
  [0, 6, 12],
  [1, 7, 13],
  [2, 8, 14],
  [3, 9, 15],
  [4, 10, 5],
] as const;
const ROUNDS = 1000;

const md5 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash("md5");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** `$1$salt$…` of a password with the salt of such a hash; null for what isn't one. Old shops kept passwords so. */
export function md5CryptLike(hash: string, password: string): string | null {
  const salt = FORM.exec(hash)?.[1];
  if (salt === undefined) return null;
  const pass = Buffer.from(password);
  const grain = Buffer.from(salt);
  let digest = firstDigest(pass, grain);
  for (let round = 0; round < ROUNDS; round += 1) {
    const odd = round % 2 === 1;
    digest = md5(
      odd ? pass : digest,
      round % 3 === 0 ? new Uint8Array() : grain,
      round % 7 === 0 ? new Uint8Array() : pass,
      odd ? digest : pass,
    );
  }
  return `$1$${salt}$${written(digest)}`;
}

function firstDigest(pass: Buffer, salt: Buffer): Buffer {
  const mixed = md5(pass, salt, pass);
  const parts: Uint8Array[] = [pass, Buffer.from("$1$"), salt];
  for (let left = pass.length; left > 0; left -= mixed.length)
    parts.push(mixed.subarray(0, Math.min(left, 16)));
  for (let bits = pass.length; bits > 0; bits = Math.floor(bits / 2))
    parts.push(bits % 2 === 1 ? Buffer.alloc(1) : pass.subarray(0, 1));
  return md5(...parts);
}

function written(digest: Buffer): string {
  const byte = (at: number): number => digest[at] ?? 0;
  const groups = GROUPS.map(([a, b, c]) => signs(byte(a) * 65_536 + byte(b) * 256 + byte(c), 4));
  return groups.join("") + signs(byte(11), 2);
}

function signs(value: number, count: number): string {
  return Array.from({ length: count }, (_, at) => SIGNS[Math.floor(value / 64 ** at) % 64] ?? "").join("");
}
