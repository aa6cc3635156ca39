/** What a column says of a person. CREDENTIAL, STAFF and INTERNAL are never given out in an export. */
export const PERSONAL_KINDS = [
  "name",
  "email",
  "contact",
  "content",
  "technical",
  /** Kept for the books, as the law wants it. */
  "accounting",
  /** Opens something. */
  "credential",
  /** Which of the staff did it. */
  "staff",
  /** What the shop says among itself. */
  "internal",
  /** Who did it: the customer, where "actorKind" says so. */
  "actor",
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

export const ERASURES = ["blank", "anonymise", "keep", "delete"] as const;
export type Erasure = (typeof ERASURES)[number];

/** One way to tell whose a row is. */
export interface Owner {
  readonly column: string;
  /** Of a JSON column. */
  readonly key?: string;
  /** The account's id, its address, or the column of another table, whose owner it is then. */
  readonly holds: "USER" | "EMAIL" | { readonly model: string; readonly column: string };
  /** Compared as text: one of the two isn't a uuid. */
  readonly asText?: boolean;
  /** For rows alone whose column says so. */
  readonly when?: { readonly column: string; readonly value: string };
}

export interface PersonalColumn {
  readonly name: string;
  readonly kind: PersonalKind;
  readonly onErasure: Erasure;
  readonly type: "text" | "json" | "other";
  readonly nullable: boolean;
}

/** A table with rows about people, read from the annotations of the Prisma schema (ADR 29). */
export interface PersonalModel {
  readonly model: string;
  readonly key: readonly string[];
  /** A row is a person's by any of these; of those within one, by the first that isn't null. */
  readonly owners: readonly (readonly Owner[])[];
  /** Its rows go with the person. */
  readonly isDeleted: boolean;
  readonly columns: readonly PersonalColumn[];
  /** Not in an export: what its kind says, and what isn't text at all. */
  readonly hidden: readonly string[];
}
