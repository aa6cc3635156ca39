import { createHmac, randomInt } from "node:crypto";

const SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const LENGTH = 16;

/** A code with 80 bits of chance. */
export function newGiftCode(): string {
  return Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)] ?? "").join("");
}

/** As people read it. */
export function shownCode(code: string): string {
  return code.replaceAll(/(.{4})(?=.)/g, "$1-");
}

/** What is kept of a code: with the shop's secret, so that the table alone doesn't tell a right guess. */
export function hashOfGiftCode(secret: string, code: string): string {
  return createHmac("sha256", secret).update(`gift-card:${code}`).digest("hex");
}
