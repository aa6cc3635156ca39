import { createHash, randomBytes } from "node:crypto";

/** What a browser or an address in a mail carries; only its hash is kept. */
export function newSecretToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashOfSecretToken(token) };
}

/** What stands in the tables for it. What it is made of can't be guessed, so it needs neither salt nor slowness. */
export function hashOfSecretToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
