import { createHmac, createPublicKey, verify } from "node:crypto";

export interface PayboxOptions {
  site: string;
  rank: string;
  identifier: string;
  /** Hexadecimal, as Paybox's back office gives it. */
  hmacSecret: string;
  /** Paybox's own, in PEM: what it tells us is signed with the other half. */
  publicKey: string;
  pageUrl: string;
  apiUrl: string;
  /** Public origin of the shop, without a slash at the end. */
  origin: string;
}

/** HMAC-SHA512 over `NAME=value&…` in the order of the fields, not encoded, in capital hexadecimal. */
export function sealOf(fields: readonly (readonly [string, string])[], hmacSecret: string): string {
  const told = fields.map(([name, value]) => `${name}=${value}`).join("&");
  return createHmac("sha512", Buffer.from(hmacSecret, "hex")).update(told).digest("hex").toUpperCase();
}

/** Whether the last field of a query is Paybox's signature (RSA, SHA-1 as it signs) of all before it, as they came. */
export function isSigned(query: string, publicKey: string): boolean {
  const at = query.lastIndexOf("&Sign=");
  if (at < 0) return false;
  try {
    const signature = Buffer.from(decodeURIComponent(query.slice(at + "&Sign=".length)), "base64");
    return verify("sha1", Buffer.from(query.slice(0, at)), createPublicKey(publicKey), signature);
  } catch {
    return false;
  }
}
