import { createHash, randomBytes } from "node:crypto";

/** What stands in an address to pay at; only its hash is kept. */
export function newPayToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashOfPayToken(token) };
}

export function hashOfPayToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
