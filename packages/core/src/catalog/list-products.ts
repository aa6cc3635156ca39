import {
  DEFAULT_LOCALE,
  ProductCard,
  type ListInput,
  type ListView,
  type ProductSort,
} from "@souk/contracts";
import { z } from "zod";
import { CATALOG_TAG } from "../cache/drop-tags.ts";
import type { ReadContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { FacetRow } from "../search/list/facet-row.ts";
import { listGroups } from "../search/list/list-groups.ts";
import { listStatement } from "../search/list/list-statement.ts";
import { LIMITS, listValues, type After, type ListLimits } from "../search/list/list-values.ts";
import { toFacets } from "../search/list/to-facets.ts";
import { searchedBy } from "../search/log/searched.ts";
import type { QueryPlan } from "../search/query-plan.ts";
import { planQuery } from "../search/query/plan-query.ts";
import { answerOf } from "./answer.ts";

const storable = z.string().refine((text) => !text.includes("\0") && text.isWellFormed());
const cursorOf = <S extends ProductSort, K extends string | number>(sort: S, key: z.ZodType<K>) =>
  z.tuple([z.literal(sort), key, z.uuid(), z.int32().min(0)]);
/** Sort, its value, id and the total. */
const CURSORS: Record<ProductSort, z.ZodType<After>> = {
  relevance: cursorOf("relevance", z.int()),
  featured: cursorOf("featured", z.int32()),
  newest: cursorOf("newest", z.iso.datetime()),
  "price-asc": cursorOf("price-asc", z.int32()),
  "price-desc": cursorOf("price-desc", z.int32()),
  name: cursorOf("name", storable),
};

const Page = answerOf(
  z.object({
    items: z.array(ProductCard),
    /** Sort value and id of the last item; null when there are fewer than asked for. */
    last: z.tuple([z.union([z.string(), z.number()]), z.string()]).nullable(),
    total: z.int(),
    facets: z.array(FacetRow).nullable(),
  }),
);

/**
 * A page of products that shoppers can see and buy in the asked currency, found by words, narrowed and sorted, with
 * facets on the first page where they are asked for. The total is counted with the first page and travels in the
 * cursor. INVALID_CURSOR for one that isn't of this sort. One read, and one more to understand words.
 */
export async function listProducts(
  ctx: ReadContext,
  input: ListInput,
  limits: ListLimits = LIMITS,
): Promise<ListView> {
  ctx.tag(CATALOG_TAG);
  const plan = await planOf(ctx, input);
  if (plan && plan.words.length === 0 && plan.products.length === 0) return nothing(input);
  // Relevance is to words; without any there is only the shop's own order.
  const asked = input.sort ?? (plan ? "relevance" : "featured");
  const sort = asked === "relevance" && !plan ? "featured" : asked;
  const after = input.cursor === undefined ? null : decodeCursor(CURSORS[sort], input.cursor);
  const statement = listStatement({
    sort,
    words: plan?.locale ?? null,
    // Only names are read in a language; other shapes are the same in all.
    fallback: input.locale !== DEFAULT_LOCALE && sort === "name",
    after: after !== null,
    facets: input.facets === true && after === null,
  });
  const groups = listGroups(input, plan);
  const rows = Page.parse(
    await ctx.reader.read(statement, listValues({ input, plan, groups, after, limits })),
  );
  const total = after?.[3] ?? rows.total;
  const more = rows.items.length > input.limit;
  const view: ListView = {
    items: more ? rows.items.slice(0, input.limit) : rows.items,
    total,
    nextCursor: more && rows.last ? encodeCursor([sort, ...rows.last, total]) : null,
    facets: rows.facets && toFacets(rows.facets, input, total),
    search: plan && { corrected: plan.corrected, suggestions: [...plan.suggestions] },
  };
  const searched = plan && searchedBy(input, view, plan.products.length > 0);
  if (searched) ctx.searched(searched);
  return view;
}

/** What the words come to; null where nothing was typed. */
async function planOf(ctx: ReadContext, { locale, query = "" }: ListInput): Promise<QueryPlan | null> {
  return query.trim() === "" ? null : planQuery(ctx, { locale, query });
}

/** What nothing but signs or function words finds: the whole shop isn't what was asked for. */
const nothing = ({ facets, cursor }: ListInput): ListView => ({
  items: [],
  total: 0,
  nextCursor: null,
  facets: facets === true && cursor === undefined ? [] : null,
  search: { corrected: null, suggestions: [] },
});
