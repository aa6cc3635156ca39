import type { Locale } from "@souk/contracts";
import { columns, Prisma, type SearchDoc, type SearchKey } from "@souk/db";
import type { Param } from "../../catalog/sql.ts";
import type { ListParam } from "./list-params.ts";

const d = columns<SearchDoc>("d");
const k = columns<SearchKey>("k");
const { sql } = Prisma;

/** Of long lists: what a name with every word is worth; more than any rank. */
export const TIER = 10_000_000_000;

/** What each is worth: the one place to tune the order of what is found. */
const WORTH = {
  /** Found by its SKU or barcode; the best match most. */
  code: 1_000_000,
  /** Every word is in the name. */
  name: 4000,
  /** The name has no other words. */
  exact: 3000,
  /** Times ts_rank of name, brand, categories, tags and codes, which is between 0 and 1. */
  words: 3000,
  available: 600,
  /** Times the logarithm of the rank. */
  rank: 60,
} as const;
const worth = (part: keyof typeof WORTH): Prisma.Sql => Prisma.raw(String(WORTH[part]));
/** Of ts_rank: D, C, B (brand, categories, tags, codes), A (name). */
const WEIGHTS = Prisma.raw("'{0.02, 0.05, 0.25, 1}'::real[]");

// Prisma knows no tsvector: its models leave these columns out.
const HEADS: Record<Locale, Prisma.Sql> = {
  en: Prisma.raw(`d."headEn"`),
  fr: Prisma.raw(`d."headFr"`),
  ar: Prisma.raw(`d."headAr"`),
};

/** How well the document `d` answers the words, as a whole number. Only the document's own row is read. */
export function score(locale: Locale, param: Param<ListParam>): Prisma.Sql {
  const head = HEADS[locale];
  return sql`(
    ${worth("code")}::bigint * coalesce(201 - least(array_position(${param("products", "uuid[]")}, ${d.productId}), 200), 0)
    + CASE WHEN ${head} @@ ${param("nameQuery", "tsquery")} THEN ${worth("name")} +
        CASE WHEN length(ts_filter(${head}, '{a}')) <= ${param("words", "int")} THEN ${worth("exact")} ELSE 0 END ELSE 0 END
    + round(${worth("words")} * ts_rank(${WEIGHTS}, ${head}, ${param("query", "tsquery")}, 1))::int
    + CASE WHEN ${d.keys} @> ARRAY[(SELECT ${k.id} FROM "SearchKey" k WHERE ${k.kind} = 'AVAILABLE'
                                     AND ${k.ref} = ${param("currency", "text")})] THEN ${worth("available")} ELSE 0 END
    + round(${worth("rank")} * ln(1 + greatest(${d.rank}, 0)))::int)::bigint`;
}
