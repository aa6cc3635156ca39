/** What is being written, kept in this tab: a reload and a refusal lose nothing. */
export interface ReviewDraft {
  rating: number;
  title: string;
  body: string;
}

const keyOf = (productId: string): string => `souk_review_${productId}`;

export function readDraft(productId: string): ReviewDraft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(productId)) ?? "null");
    if (typeof kept !== "object" || kept === null) return null;
    const fields = new Map<string, unknown>(Object.entries(kept));
    const text = (name: string): string => {
      const value = fields.get(name);
      return typeof value === "string" ? value : "";
    };
    return { rating: Number(fields.get("rating")) || 0, title: text("title"), body: text("body") };
  } catch {
    return null;
  }
}

/** Null forgets it. */
export function keepDraft(productId: string, draft: ReviewDraft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(keyOf(productId));
    else sessionStorage.setItem(keyOf(productId), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing has the text on the screen alone.
  }
}
