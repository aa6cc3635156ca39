import { ERASURES, type Erasure, PERSONAL_KINDS, type PersonalKind } from "../../src/personal-kinds.ts";
import type { Field, Model } from "./data-model.ts";

export interface ModelAnnotation {
  /** As written: whose a row is. Null: it is about nobody. */
  owner: string | null;
  isDeleted: boolean;
  /** Columns that say nothing of a person. */
  plain: readonly string[];
}

/** `@person(owner)`, `@person(owner, delete)` or `@impersonal`, and `@plain(columns)`. Null: not classified. */
export function modelAnnotation({ documentation = "" }: Model): ModelAnnotation | null {
  const plain = /@plain\(([^)]*)\)/.exec(documentation)?.[1] ?? "";
  const columns = plain.split(",").map((name) => name.trim());
  const person = /@person\(([^)]*)\)/.exec(documentation)?.[1];
  if (person !== undefined) {
    const [owner = "", then] = person.split(",").map((part) => part.trim());
    return { owner, isDeleted: then === "delete", plain: columns };
  }
  return /@impersonal\b/.test(documentation) ? { owner: null, isDeleted: false, plain: columns } : null;
}

export interface ColumnAnnotation {
  kind: PersonalKind;
  onErasure: Erasure;
}

/** `@personal(kind, onErasure)`; null without one, a text where it is none that there is. */
export function columnAnnotation({ documentation = "" }: Field): ColumnAnnotation | string | null {
  const written = /@personal\(([^)]*)\)/.exec(documentation)?.[1];
  if (written === undefined) return null;
  const [kind, onErasure] = written.split(",").map((part) => part.trim());
  const known = PERSONAL_KINDS.find((one) => one === kind);
  const then = ERASURES.find((one) => one === onErasure);
  return known && then ? { kind: known, onErasure: then } : `@personal(${written}) is none that there is`;
}
