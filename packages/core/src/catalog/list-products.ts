import {
  DEFAULT_LOCALE,
  MAX_AMOUNT,
  ProductCard,
  type ListInput,
  type ListView,
  type ProductSort,
} from "@souk/contracts";
import type { ParamValue } from "@souk/db";
import { z } from "zod";
import { CATALOG_TAG } from "../cache/drop-tags.ts";
import type { ReadContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { answerOf } from "./answer.ts";
import { containing, searchWords } from "./fold-text.ts";
import { listStatement, WORD_COUNTS, type ListParam, type WordParam } from "./list-sql.ts";

const MAX_WORDS = 8;
const storable = z.string().refine((text) => !text.includes("\0") && text.isWellFormed());
const cursorOf = <S extends ProductSort, K extends string | number>(sort: S, key: z.ZodType<K>) =>
  z.tuple([z.literal(sort), key, z.uuid(), z.int().min(0)]);
/** Sort, its value, id and the total. */
const CURSORS: Record<ProductSort, z.ZodType<After>> = {
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
    total: z.int().nullable(),
  }),
);

type After = readonly [sort: ProductSort, key: string | number, id: string, total: number];

/**
 * A page of products that shoppers can see and buy in the asked currency. The total is counted with the first page
 * and travels in the cursor. INVALID_CURSOR for one that isn't of this sort.
 */
export async function listProducts(ctx: ReadContext, input: ListInput): Promise<ListView> {
  ctx.tag(CATALOG_TAG);
  const { sort, limit } = input;
  const after = input.cursor === undefined ? null : decodeCursor(CURSORS[sort], input.cursor);
  const words = searchWords(input.query ?? "", MAX_WORDS).map(containing);
  const price = input.minPrice !== undefined || input.maxPrice !== undefined;
  const statement = listStatement({
    sort,
    category: input.categoryId !== undefined,
    words: WORD_COUNTS.find((count) => count >= words.length) ?? MAX_WORDS,
    price,
    inStock: input.inStock === true,
    // Only words and names are read in a language; other shapes are the same in all.
    fallback: input.locale !== DEFAULT_LOCALE && (words.length > 0 || sort === "name"),
    after: after !== null,
  });
  const rows = Page.parse(await ctx.reader.read(statement, valuesOf(ctx, input, words, after)));
  const total = rows.total ?? after?.[3] ?? 0;
  const more = rows.items.length > limit;
  const nextCursor = more && rows.last ? encodeCursor([sort, ...rows.last, total]) : null;
  return {
    items: more ? rows.items.slice(0, limit) : rows.items,
    total,
    nextCursor,
    facets: null,
    search: null,
  };
}

function valuesOf(
  { clock }: ReadContext,
  input: ListInput,
  words: readonly string[],
  after: After | null,
): Record<ListParam, ParamValue> {
  const wordValues: Record<WordParam, ParamValue> = {};
  for (let index = 0; index < MAX_WORDS; index += 1)
    wordValues[`word${index}`] = words[index] ?? words.at(-1) ?? "";
  return {
    ...wordValues,
    locale: input.locale,
    currency: input.currency,
    now: clock.now().toISOString(),
    limit: input.limit,
    categoryId: input.categoryId ?? null,
    minPrice: input.minPrice ?? 0,
    maxPrice: input.maxPrice ?? MAX_AMOUNT,
    key: after?.[1] ?? null,
    id: after?.[2] ?? null,
  };
}
