import { createHmac, timingSafeEqual } from "node:crypto";

/** Opens one order's page without an account: derived, so nothing is stored and nothing can leak from the database. */
export function orderKey(secret: string, orderId: string): string {
  return createHmac("sha256", secret).update(`order:${orderId}`).digest("base64url").slice(0, 32);
}

export function isOrderKey(secret: string, orderId: string, key: string): boolean {
  const expected = Buffer.from(orderKey(secret, orderId));
  const given = Buffer.from(key);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
