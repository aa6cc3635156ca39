import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Locale } from "@souk/contracts";
import { listProducts } from "@souk/core/catalog/list-products";
import type { ReadContext } from "@souk/core/context";
import type { Db } from "@souk/db";
import { z } from "zod";
import { ndcg } from "./ndcg.ts";

const FILE = fileURLToPath(new URL("../../data/search/relevance.json", import.meta.url));
const DEPTH = 10;
const KEY = "demo:";

const JUDGED_KINDS = [
  "words",
  "typo",
  "synonym",
  "vehicle",
  "sku",
  "foreign",
  "beginning",
  "brand",
  "long",
] as const;
const Judged = z.strictObject({
  locale: Locale,
  query: z.string(),
  kind: z.enum(JUDGED_KINDS),
  /** Products by their keys in the data: 3 is what was meant, 2 may do instead, 1 has to do with it. */
  relevant: z.record(z.string(), z.union([z.literal(1), z.literal(2), z.literal(3)])),
});
export type Judged = z.infer<typeof Judged>;

export interface Relevance {
  /** Mean nDCG@10 of all queries. */
  ndcg10: number;
  byKind: Readonly<Record<string, number>>;
  queries: readonly (Judged & { ndcg: number; found: readonly string[] })[];
}

/** The judged queries: made by reading the catalogue, not by looking at what a search finds. */
export async function judgedQueries(): Promise<Judged[]> {
  return z.array(Judged).parse(JSON.parse(await readFile(FILE, "utf8")));
}

/** Asks the shop each judged query and says how near its first ten products are to the best order of them. */
export async function measureRelevance(db: Db, ctx: ReadContext): Promise<Relevance> {
  const products = await db.product.findMany({
    where: { externalKey: { startsWith: KEY } },
    select: { id: true, externalKey: true },
  });
  const keys = new Map(products.map(({ id, externalKey }) => [id, externalKey?.slice(KEY.length) ?? id]));
  const queries: Relevance["queries"][number][] = [];
  for (const judged of await judgedQueries()) {
    const { locale, query } = judged;
    const list = await listProducts(ctx, { locale, currency: "MAD", query, sort: "relevance", limit: DEPTH });
    const found = list.items.map(({ id }) => keys.get(id) ?? id);
    queries.push({ ...judged, found, ndcg: ndcg(found, new Map(Object.entries(judged.relevant)), DEPTH) });
  }
  const byKind = JUDGED_KINDS.map(
    (kind) => [kind, mean(queries.filter((one) => one.kind === kind).map((one) => one.ndcg))] as const,
  );
  return { ndcg10: mean(queries.map((one) => one.ndcg)), byKind: Object.fromEntries(byKind), queries };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
