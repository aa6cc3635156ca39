import { rebuildSearch } from "@souk/core/search/index/rebuild-search";
import { rebuildTerms } from "@souk/core/search/terms/refresh-terms";
import { testDb } from "@souk/testing";
import { beforeAll, expect, it } from "vitest";
import { readDepartments } from "../data/read-departments.ts";
import { seedDemo } from "../seed/seed-demo.ts";
import { judgedQueries, measureRelevance, type Relevance } from "./measure-relevance.ts";

const { db, reader } = await testDb();
const FLOOR = 0.9;
let relevance: Relevance;

const shown = ({ locale, query, ndcg, found }: Relevance["queries"][number]): string =>
  `${ndcg.toFixed(2)} ${locale} ${query} → ${found.slice(0, 5).join(", ")}`;

beforeAll(async () => {
  await seedDemo({ db, storage: null, log: () => undefined });
  await rebuildSearch(db);
  await rebuildTerms(db);
  const ctx = { reader, clock: { now: () => new Date() }, tag: () => undefined, searched: () => undefined };
  relevance = await measureRelevance(db, ctx);
});

it("the judged queries are of three languages and of every kind, about products that are there", async () => {
  const judged = await judgedQueries();
  const goods = (await readDepartments()).flatMap(({ products }) => products);
  const keys = new Set(goods.map(({ key }) => key));
  expect(judged.length).toBeGreaterThanOrEqual(120);
  for (const locale of ["en", "fr", "ar"])
    expect(judged.filter((one) => one.locale === locale).length).toBeGreaterThanOrEqual(30);
  const unknown = judged.flatMap(({ relevant }) => Object.keys(relevant)).filter((key) => !keys.has(key));
  expect(unknown).toEqual([]);
  const asked = new Set(judged.map(({ query }) => query));
  for (const query of ["filtre à huile BMW", "filtre huile bmw serie 3", "فلتر زيت", "oil filtr"])
    expect(asked.has(query), query).toBe(true);
});

it("nDCG@10 is at least 0.90", () => {
  const worst = relevance.queries.toSorted((a, b) => a.ndcg - b.ndcg).slice(0, 25);
  expect(relevance.ndcg10, worst.map(shown).join("\n")).toBeGreaterThanOrEqual(FLOOR);
});

it("no kind of query is left behind, and every query finds something", () => {
  for (const [kind, value] of Object.entries(relevance.byKind))
    expect(value, kind).toBeGreaterThanOrEqual(0.75);
  expect(relevance.queries.filter(({ found }) => found.length === 0).map(shown)).toEqual([]);
});
