import { timingSafeEqual } from "node:crypto";
import { availableParallelism } from "node:os";
import { hash, verify } from "@node-rs/argon2";
import { verify as verifyBcrypt } from "@node-rs/bcrypt";
import pLimit from "p-limit";
import { md5CryptLike } from "./md5-crypt.ts";

// OWASP's second recommended set: 19 MiB, 2 passes, 1 lane. Argon2id is the library's default algorithm.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const OURS = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/;

// Node does its slow work on four threads, reading files and compressing among it. Hundreds of sign-ins at once wait for
// each other, not everybody for them.
const inTurn = pLimit(Math.min(2, Math.ceil(availableParallelism() / 2)));

/** Argon2id in PHC form; runs off the event loop, no more than two at once. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST));
}

/** Also of older shops: bcrypt and MD5-crypt. False for a hash in a form that isn't known. */
export async function verifyPassword(input: { hash: string; password: string }): Promise<boolean> {
  try {
    if (isBcrypt(input.hash)) return await inTurn(() => verifyBcrypt(input.password, input.hash));
    if (input.hash.startsWith("$1$")) return await isMd5Crypt(input);
    return await inTurn(() => verify(input.hash, input.password));
  } catch {
    return false;
  }
}

export const isBcrypt = (kept: string): boolean => /^\$2[aby]\$/.test(kept);

/** True for what isn't kept as new passwords are: it is replaced when its owner next signs in. */
export function isOutdated(kept: string): boolean {
  return !OURS.test(kept);
}

/** As slow as our own, so that the time doesn't tell whose password an older shop kept. */
async function isMd5Crypt({ hash: kept, password }: { hash: string; password: string }): Promise<boolean> {
  await hashPassword(password);
  const made = md5CryptLike(kept, password);
  // Of equal length, for both have the form.
  return made !== null && timingSafeEqual(Buffer.from(made), Buffer.from(kept));
}
