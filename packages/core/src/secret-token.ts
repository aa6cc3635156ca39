import { createHash, randomBytes } from "node:crypto";

/** What stands in an address that a mail carries; only its hash is kept. */
export function newSecretToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashOfSecretToken(token) };
}

export function hashOfSecretToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
