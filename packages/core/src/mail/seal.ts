import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Stands in every stored text where the secret is in the mail that leaves. */
export const SECRET_MARK = "{{secret}}";
/** What staff see in its place. */
const MASK = "••••••••";

const IV = 12;
const TAG = 16;

const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", "what a mail carries", 32));

/** AES-256-GCM under the shop's secret; `key` is the mail's, so that no other row can be opened with it. */
export function seal(secret: string, key: string, plain: string): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv("aes-256-gcm", keyOf(secret), iv).setAAD(Buffer.from(key));
  const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

/** Throws for what was sealed under another secret or for another mail. */
export function unseal(secret: string, key: string, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keyOf(secret), bytes.subarray(0, IV), {
    authTagLength: TAG,
  })
    .setAAD(Buffer.from(key))
    .setAuthTag(bytes.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString("utf8");
}

export function masked(text: string): string {
  return text.replaceAll(SECRET_MARK, MASK);
}
