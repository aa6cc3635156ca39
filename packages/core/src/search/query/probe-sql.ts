import { LOCALES } from "@souk/contracts";
import { columns, Prisma, type SearchDoc } from "@souk/db";

const d = columns<SearchDoc>("d");
const { sql } = Prisma;

/** A lexeme as text of a tsquery. */
export const quoted = (lexeme: Prisma.Sql): Prisma.Sql =>
  sql`('''' || replace(replace(${lexeme}, '\\', '\\\\'), '''', '''''') || '''')`;

/**
 * Whether any document has what a tsquery's text says, in the words of a language. The last condition holds for all:
 * it keeps the planner, which can't see the query, from reading the table until a match comes along.
 */
export const foundBy = (locale: Prisma.Sql, query: Prisma.Sql): Prisma.Sql => {
  const cases = LOCALES.map(
    (one) => sql`WHEN ${Prisma.raw(`'${one}'`)} THEN EXISTS (
      SELECT FROM "SearchDoc" d WHERE ${d.keys} IS NOT NULL AND ${Prisma.raw(`d."${one}"`)} @@ (${query})::tsquery
         AND (${d.doc} & 0) = 0)`,
  );
  return sql`(CASE ${locale} ${Prisma.join(cases, " ")} END)`;
};
