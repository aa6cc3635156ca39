import { keep, readKept } from "../../lib/kept.ts";

/** What is being written, kept in this tab: a reload and a refusal lose nothing. */
export interface ReviewDraft {
  rating: number;
  title: string;
  body: string;
}

const keyOf = (productId: string): string => `souk_review_${productId}`;

export function readDraft(productId: string): ReviewDraft | null {
  return readKept(sessionStorage, keyOf(productId), parse);
}

function parse(kept: unknown): ReviewDraft | null {
  if (typeof kept !== "object" || kept === null) return null;
  const fields = new Map<string, unknown>(Object.entries(kept));
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === "string" ? value : "";
  };
  return { rating: Number(fields.get("rating")) || 0, title: text("title"), body: text("body") };
}

/** Null forgets it. */
export function keepDraft(productId: string, draft: ReviewDraft | null): void {
  keep(sessionStorage, keyOf(productId), draft);
}
