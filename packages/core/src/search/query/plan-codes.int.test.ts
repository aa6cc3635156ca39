import { describe, expect, it } from "vitest";
import { staffContext } from "../../admin/staff-context.fixture.ts";
import { refreshSearch } from "../index/refresh-search.ts";
import { deleteSynonyms, saveSynonyms } from "../synonyms/save-synonyms.ts";
import { searchedShop } from "./searched-shop.fixture.ts";

const { db, ids, sell, index, plan, found } = await searchedShop();
const staff = await staffContext(db, "ADMIN");

describe("synonyms", () => {
  it("stand for each other, words and phrases, in their language, from the moment they are saved", async () => {
    expect(await found("oleo strainer")).toEqual([]);
    const [set] = await saveSynonyms(staff, {
      locale: "en",
      words: ["oil filter", "oleo strainer", "sieve"],
    });
    expect(await found("oleo strainers bmw")).toEqual(["oil"]);
    expect(await found("sieve")).toEqual(["oil"]);
    expect(await found("sieve panel")).not.toContain("brake");
    expect(await plan("sieve")).toMatchObject({ corrected: null, locale: "en" });
    expect((await plan("oil filter")).words.length).toBeGreaterThan(0);
    expect(await found("oil filter")).toEqual(["oil"]);
    await deleteSynonyms(staff, { id: set?.id ?? "" });
    expect(await found("sieve")).toEqual([]);
  });
});

describe("codes", () => {
  it.each(["AUT-TF131-1", "auttf1311", "aut-tf131", "aut tf131 1", "6119070100078", "61190701"])(
    "%j is the product of that SKU or barcode",
    async (query) => {
      expect((await plan(query, "fr")).products).toEqual([ids.get("oil")]);
    },
  );

  it("is found beside words", async () => {
    expect((await plan("filter AUT-TF131-1")).products).toEqual([ids.get("oil")]);
  });

  it.each(["AUT-TF131-9", "AUT-TF132-1", "MUS-320D"])(
    "%j is nobody's: nothing is found, and codes that begin like it are offered",
    async (query) => {
      const { products, corrected, suggestions } = await plan(query);
      expect(products).toEqual([]);
      expect(await found(query)).toEqual([]);
      expect(corrected).toBeNull();
      expect(suggestions).toEqual(query.startsWith("AUT") ? ["AUT-TF131-1"] : []);
    },
  );

  it("of a product that isn't shown is nobody's", async () => {
    await sell("gone", { en: "Oil of the shop" }, "AUT-GONE-1");
    await index();
    expect((await plan("AUT-GONE-1")).products).toEqual([ids.get("gone")]);
    await db.product.update({ where: { id: ids.get("gone") ?? "" }, data: { status: "DRAFT" } });
    await db.$transaction((tx) => refreshSearch(tx, [ids.get("gone") ?? ""]));
    expect((await plan("AUT-GONE-1")).products).toEqual([]);
    expect(await found("AUT-GONE-1")).toEqual([]);
  });

  it("no shorter than three, and none by its letters alone", async () => {
    expect((await plan("61")).products).toEqual([]);
    expect((await plan("aut")).products).toEqual([]);
  });
});

describe("junk", () => {
  it.each([
    ["", []],
    ["?!… -- ''", []],
    ["🎸🎸", []],
    ["(a+)+$", []],
    ["'; DROP TABLE x; --", []],
    ["\\", []],
    ["& | ! <-> :*", []],
    ["x".repeat(200), []],
    ["a1".repeat(100), []],
    ["oud ".repeat(50), ["oud"]],
    ["the", []],
    ["à la", []],
    ["\u202eoud\u200f", ["oud"]],
  ])("%j finds what it can", async (query, keys) => {
    expect(await found(query)).toEqual(keys);
    expect((await plan(query)).words.length).toBeLessThanOrEqual(30);
  });
});
