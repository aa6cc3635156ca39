import { z } from "zod";

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

type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem">;

/** What was typed in this tab before; null: nothing. It outlives a reload, and no more than that. */
export function readDraft(storage: Storage): ContactDraft | null {
  return read(storage, DRAFT, ContactDraft);
}

export function writeDraft(storage: Storage, draft: unknown): void {
  write(storage, DRAFT, draft);
}

/** The key of this very text: the same again, after an error or a reload too, is the same message. */
export function keyFor(storage: Storage, body: string, newKey: () => string): string {
  const tried = read(storage, ATTEMPT, Attempt);
  if (tried?.body === body) return tried.key;
  const key = newKey();
  write(storage, ATTEMPT, { body, key });
  return key;
}

export function forgetDraft(storage: Storage): void {
  for (const name of [DRAFT, ATTEMPT]) storage.removeItem(name);
}

function read<T>(storage: Storage, name: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(storage.getItem(name) ?? ""));
  } catch {
    return null;
  }
}

function write(storage: Storage, name: string, value: unknown): void {
  try {
    storage.setItem(name, JSON.stringify(value));
  } catch {
    // Full, or forbidden: what is typed is still in the form.
  }
}
