import { prepare, Prisma, type Prepared } from "@souk/db";
import { cards } from "../../catalog/card-sql.ts";
import { facetCounts, facetRows } from "./facet-sql.ts";
import type { ListParam } from "./list-params.ts";
import { matches } from "./match-sql.ts";
import { ORDERS, pageRows, type PageShape } from "./page-sql.ts";

const { sql } = Prisma;

/** Which parts a list's statement has; each shape is one of its own. */
export interface ListShape extends PageShape {
  facets: boolean;
}

function statement(shape: ListShape): Prepared<ListParam> {
  const { down, type } = ORDERS[shape.sort];
  const order = down ? sql`page.key DESC, page.id DESC` : sql`page.key, page.id`;
  const key =
    type === "timestamp(3)" ? sql`to_char(page.key, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : sql`page.key`;
  return prepare<ListParam>(
    (param) => sql`
      WITH ${matches(shape.words, param)}, ${pageRows(shape, param)}
      ${shape.facets ? sql`, ${facetCounts(param)}` : Prisma.empty}
      SELECT json_build_object(
        'items', ${cards("page", order, param)},
        'last', (SELECT json_build_array(${key}, page.id) FROM page ORDER BY ${order}
                  OFFSET ${param("limit", "int")} - 1 LIMIT 1),
        'total', (SELECT n FROM total),
        'facets', ${shape.facets ? facetRows(param) : sql`NULL`})`,
  );
}

const statements = new Map<string, Prepared<ListParam>>();

/** The statement of a shape, written when first needed; there are at most 200. */
export function listStatement(shape: ListShape): Prepared<ListParam> {
  const key = `${shape.sort} ${shape.words} ${shape.fallback} ${shape.after} ${shape.facets}`;
  const known = statements.get(key) ?? statement(shape);
  statements.set(key, known);
  return known;
}
