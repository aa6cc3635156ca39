import { z } from "zod";
import { keep, readKept, type Store } from "../../lib/kept.ts";

/** As typed: nothing in it needs to be right yet. */
export const ContactDraft = z.object({
  name: z.string(),
  email: z.string(),
  orderNumber: z.string(),
  topic: z.string(),
  text: z.string(),
});
export type ContactDraft = z.infer<typeof ContactDraft>;

const Attempt = z.object({ body: z.string(), key: z.string() });

const DRAFT = "souk.contact";
const ATTEMPT = "souk.contact.attempt";

/** What was typed in this tab before; null: nothing. It outlives a reload, and no more than that. */
export function readDraft(storage: Store): ContactDraft | null {
  return readKept(storage, DRAFT, (kept) => ContactDraft.safeParse(kept).data ?? null);
}

export function writeDraft(storage: Store, draft: unknown): void {
  keep(storage, DRAFT, draft);
}

/** The key of this very text: the same again, after an error or a reload too, is the same message. */
export function keyFor(storage: Store, body: string, newKey: () => string): string {
  const tried = readKept(storage, ATTEMPT, (kept) => Attempt.safeParse(kept).data ?? null);
  if (tried?.body === body) return tried.key;
  const key = newKey();
  keep(storage, ATTEMPT, { body, key });
  return key;
}

export function forgetDraft(storage: Store): void {
  for (const name of [DRAFT, ATTEMPT]) storage.removeItem(name);
}
