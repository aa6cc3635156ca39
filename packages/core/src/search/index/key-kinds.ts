import { Prisma } from "@souk/db";

const { sql } = Prisma;

/** Documents of a posting's row; a document's place is `doc >> 13` and `doc & 8191`. */
export const CHUNK = 8192;

/**
 * What a document can be narrowed by is a key of a kind and a reference. Attributes have a kind each (`A:` and their
 * id; the reference is a value's code, a number, `true` or `false`), prices one per currency: `PRICE:MAD` narrow
 * buckets by their lowest amount, `PRICES:MAD` wide ones of ten narrow ones.
 */
export const KINDS = {
  category: "CATEGORY",
  brand: "BRAND",
  tag: "TAG",
  collection: "COLLECTION",
  currency: "CURRENCY",
  available: "AVAILABLE",
  /** Of so many stars or more: a product with 4.2 has those of 1, 2, 3 and 4. */
  rating: "RATING",
  make: "MAKE",
  model: "MODEL",
  type: "TYPE",
  /** Without any fitment: fits every vehicle. Its reference is the kind again. */
  universal: "UNIVERSAL",
} as const;
export const PRICE_KIND = "PRICE:";
export const PRICES_KIND = "PRICES:";
/** Lexemes of a language, anywhere and in the name. They and vehicle types have postings only where they are frequent. */
export const WORD_KIND = "WORD:";
export const NAME_KIND = "NAME:";

/** From so many documents on, a word is worth postings; fewer are read one by one. */
export const FREQUENT = 2000;
/** A vehicle type sooner: a list with a vehicle counts all types of its model. */
export const FREQUENT_TYPE = 250;

/** Width of the narrow bucket of an amount: 1 to 2 % of it. A wide one has ten times that. */
export const bucketWidth = (amount: Prisma.Sql): Prisma.Sql => sql`(
  CASE WHEN ${amount} < 200 * ${magnitude(amount)} THEN 2 WHEN ${amount} < 500 * ${magnitude(amount)} THEN 5 ELSE 10 END
  * ${magnitude(amount)})`;

const magnitude = (amount: Prisma.Sql): Prisma.Sql =>
  sql`(10 ^ greatest(length(${amount}::text) - 3, 0))::int`;
