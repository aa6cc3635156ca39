import { createHash } from "node:crypto";
import { slugify } from "../../catalog/slugify.ts";

const MAX_LENGTH = 64;

/** The same for the same product and values in every run; for variants that the file gives none. */
export function madeSku(handle: string, values: readonly string[]): string {
  const source = [handle, ...values].join("\n");
  const words = [handle, ...values].map((word) => slugify(word, "en")).join("-");
  const plain = words.replaceAll(/[^A-Za-z0-9-]+/g, "").toUpperCase();
  const whole = /^[A-Z0-9]/.test(plain) && plain === words.toUpperCase() && plain.length <= MAX_LENGTH;
  if (whole) return plain;
  // Letters were left out or cut off: the digest keeps two such SKUs apart.
  const digest = createHash("sha256").update(source).digest("hex").slice(0, 10).toUpperCase();
  const head = plain.replace(/^-+/, "").slice(0, MAX_LENGTH - digest.length - 1);
  return head === "" ? `S${digest}` : `${head}-${digest}`;
}

/** The file's SKU in the letters that ours are made of (Latin letters, digits, . _ / -), no longer than 64. */
export function cleanSku(text: string): string {
  return text
    .replaceAll(/[^A-Za-z0-9._/-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+/, "")
    .slice(0, MAX_LENGTH);
}
