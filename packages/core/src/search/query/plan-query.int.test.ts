import { describe, expect, it } from "vitest";
import { refreshSearch } from "../index/refresh-search.ts";
import { refreshTerms } from "../terms/refresh-terms.ts";
import { searchedShop } from "./searched-shop.fixture.ts";

const { db, ids, sell, index, plan, found } = await searchedShop();

describe("words", () => {
  it("are folded, stemmed and freed of what means nothing", async () => {
    expect(await found("FILTRES à Huile", "fr")).toEqual(["oil"]);
    expect(await found("the filters")).toEqual(["air", "oil"]);
    expect(await found("الزيت", "ar")).toEqual(["oil"]);
    expect(await plan("filtre à huile", "fr")).toMatchObject({
      locale: "fr",
      corrected: null,
      suggestions: [],
    });
  });

  it("of a product without a translation are the default language's", async () => {
    expect(await found("lutes renaissance", "fr")).toEqual(["lute"]);
    expect(await found("lute", "ar")).toEqual(["lute"]);
  });

  it("of another language are found in that language, where the asked one knows fewer", async () => {
    expect(await plan("filtre bmw")).toMatchObject({ locale: "fr", corrected: null });
    expect(await found("filtre bmw")).toEqual(["oil"]);
    expect(await found("فلتر زيت", "fr")).toEqual(["oil"]);
    expect(await plan("bmw filter", "fr")).toMatchObject({ locale: "en" });
    expect(await plan("bmw")).toMatchObject({ locale: "en" });
  });
});

describe("forgiving", () => {
  it("takes a beginning for the words that begin so", async () => {
    expect(await found("filt")).toEqual(["air", "oil"]);
    expect(await plan("brak pad")).toMatchObject({ corrected: null });
    expect(await found("brak pad")).toEqual(["brake"]);
  });

  it("takes the letters of a name with a number for its beginning", async () => {
    await sell("amplifier", { en: "Zeta500 amplifier" });
    await index();
    await sell("tuner", { en: "Yota900 tuner" });
    await db.$transaction((tx) => refreshSearch(tx, [ids.get("tuner") ?? ""]));
    for (const query of ["zeta", "zeta5", "Zeta500", "zeta amp"])
      expect(await found(query), query).toEqual(["amplifier"]);
    expect(await found("yota")).toEqual(["tuner"]);
  });

  it("takes a function word alone for a beginning, if it is anything", async () => {
    expect(await found("the")).toEqual([]);
    await sell("theorbo", { en: "Theorbo" });
    await index();
    expect(await found("the")).toEqual(["theorbo"]);
    expect(await found("the lute")).toEqual(["lute"]);
  });

  it.each([
    ["oil flter", "oil", "oil filter"],
    ["oil fliter", "oil", "oil filter"],
    ["oil filtter", "oil", "oil filter"],
    ["Oil, filtor!", "oil", "Oil filter"],
    ["renaisance lute", "lute", "renaissance lute"],
    ["brke", "brake", "brake"],
    ["braek pads", "brake", "brake pads"],
  ])("%j finds the %s", async (query, key, corrected) => {
    expect(await found(query)).toEqual([key]);
    expect((await plan(query)).corrected).toBe(corrected);
  });

  it("knows other languages' words too", async () => {
    expect(await found("plaquete frien", "fr")).toEqual(["brake"]);
    expect((await plan("plaquete frien", "fr")).corrected).toBe("plaquete frein");
    expect(await found("فلتر زيتت", "ar")).toEqual(["oil"]);
  });

  it("never takes one number or short word for another", async () => {
    expect((await plan("330d")).tsquery).toContain("330d");
    expect(await found("330d")).toEqual([]);
    expect(await found("oil 330d")).toEqual(["oil"]);
    expect(await found("xyz")).toEqual([]);
  });

  it("leaves out what no document has, or none has beside the rest, and says so", async () => {
    expect(await plan("oil filter lamborghini")).toMatchObject({ corrected: "oil filter" });
    expect(await found("oil filter lamborghini")).toEqual(["oil"]);
    const both = await plan("zellige oud");
    expect(both.corrected).toBe("oud");
    expect(both.suggestions).toEqual(["zellige"]);
    expect(await plan("oud zellige", "fr")).toMatchObject({ corrected: "oud" });
    expect(await found("zellige brake pads")).toEqual(["brake"]);
  });

  it("asks whether a rare word was meant as a frequent one", async () => {
    await sell("title", { en: "Tille of the house" });
    await index();
    expect(await plan("tille")).toMatchObject({ corrected: null, suggestions: ["tile"] });
    await db.product.update({ where: { id: ids.get("title") ?? "" }, data: { status: "DRAFT" } });
    await db.$transaction((tx) => refreshSearch(tx, [ids.get("title") ?? ""]));
    expect(await plan("tille")).toMatchObject({ corrected: "tile" });
  });

  it("learns the words of a product that is new", async () => {
    expect(await found("guembri")).toEqual([]);
    await sell("guembri", { en: "Guembri of the Gnawa" });
    await db.$transaction(async (tx) => {
      await refreshSearch(tx, [ids.get("guembri") ?? ""]);
      await refreshTerms(tx, [ids.get("guembri") ?? ""]);
    });
    expect(await found("guembri")).toEqual(["guembri"]);
    expect(await plan("gembri gnawwa")).toMatchObject({ corrected: "guembri gnawa" });
  });
});

it("a beginning of the asked language's words is no reason to take the query for another's", async () => {
  // Products without a translation have English words in French, too: there it knows both.
  for (const [at, what] of ["Lantern", "Lamp", "Stove"].entries())
    await sell(`burning${at}`, { en: `${what} without oil` });
  await sell("thread", { en: "Sewing kit", fr: "Fil à coudre" });
  await index();
  expect(await plan("oil fil")).toMatchObject({ locale: "en", corrected: null });
  expect(await found("oil fil")).toEqual(["oil"]);
  expect(await found("fil coudre")).toEqual(["thread"]);
});
