import { expect, test } from "vitest";
import { forgetDraft, keyFor, readDraft, writeDraft } from "./contact-draft.ts";

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}
const draft = { name: "Salma", email: "salma@", orderNumber: "#1", topic: "", text: "Wh" } as const;
let made = 0;
const newKey = () => `key-${(made += 1)}`;

test("what was typed is found again, until it is forgotten", () => {
  const storage = memory();
  expect(readDraft(storage)).toBeNull();
  writeDraft(storage, draft);
  expect(readDraft(storage)).toEqual(draft);
  writeDraft(storage, { name: 1 });
  expect(readDraft(storage)).toBeNull();
  writeDraft(storage, draft);
  forgetDraft(storage);
  expect(readDraft(storage)).toBeNull();
});

test("the same text keeps its key, another one gets a new one, and so does the same one later", () => {
  const storage = memory();
  const first = keyFor(storage, "a", newKey);
  expect(keyFor(storage, "a", newKey)).toBe(first);
  const second = keyFor(storage, "b", newKey);
  expect(second).not.toBe(first);
  forgetDraft(storage);
  expect(keyFor(storage, "b", newKey)).not.toBe(second);
});

test("a storage that is full or forbidden loses nothing but the memory", () => {
  const refuse = (): never => {
    throw new Error("QuotaExceededError");
  };
  const storage = { getItem: refuse, setItem: refuse, removeItem: () => undefined };
  expect(readDraft(storage)).toBeNull();
  writeDraft(storage, draft);
  expect(keyFor(storage, "a", newKey)).toMatch(/^key-/);
});
