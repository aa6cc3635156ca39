import { createHmac, randomInt } from "node:crypto";

// Without those that look alike.
const SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
const COUNT = 10;
const HALF = 5;
const HASHED = /^hmac:/;

function half(): string {
  return Array.from({ length: HALF }, () => SIGNS[randomInt(SIGNS.length)] ?? "").join("");
}

/** Ten of 49 bits each, as they are written down: "k3m9p-x7c2d". */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, () => `${half()}-${half()}`);
}

/** However it was typed: capitals, spaces and dashes don't matter. */
export function hashRecoveryCode(secret: string, code: string): string {
  const signs = code.toLowerCase().replaceAll(/[\s-]/g, "");
  return `hmac:${createHmac("sha256", secret).update(`recovery:${signs}`).digest("base64url")}`;
}

/** What better-auth keeps in place of its list of codes; after a use it gives those that are left, which are hashed. */
export function hashedCodes(secret: string) {
  const hashed = (code: string): string => (HASHED.test(code) ? code : hashRecoveryCode(secret, code));
  return {
    encrypt: async (list: string): Promise<string> => JSON.stringify(codesOf(list).map(hashed)),
    decrypt: async (list: string): Promise<string> => list,
  };
}

function codesOf(list: string): string[] {
  const codes: unknown = JSON.parse(list);
  return Array.isArray(codes) ? codes.filter((code) => typeof code === "string") : [];
}
