import { testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { z } from "zod";
import { foldText } from "../../catalog/fold-text.ts";

const { db } = await testDb();
const Folded = z.array(z.object({ place: z.bigint(), folded: z.string() }));
const Lexemes = z.array(z.object({ lexemes: z.array(z.string()) }));

/** Letters and digits of the languages a shop here meets: Latin, Greek, Cyrillic, Arabic, and figures. */
function alphabet(): string[] {
  const ranges = [
    [0x20, 0x24f],
    [0x370, 0x3ff],
    [0x400, 0x45f],
    [0x621, 0x65f],
    [0x660, 0x6d3],
    [0x6f0, 0x6f9],
    [0x1e00, 0x1eff],
  ] as const;
  const letters = ranges.flatMap(([low, high]) =>
    Array.from({ length: high - low + 1 }, (_, index) => String.fromCodePoint(low + index)),
  );
  // A few fold to a letter and a sign, which is a space to the database.
  return letters.filter((letter) => /[\p{L}\p{N}\p{M}]/u.test(letter) && !/[·']/u.test(foldText(letter)));
}

it("the database folds letters as the program does", async () => {
  const letters = alphabet();
  const rows = await db.$queryRaw`
    SELECT place, fold_words('x' || letter || 'x') AS folded
      FROM unnest(${letters}::text[]) WITH ORDINALITY AS one(letter, place) ORDER BY place`;
  const folded = Folded.parse(rows).map((row) => row.folded);
  const differing = letters.filter((letter, index) => folded[index] !== foldText(`x${letter}x`));
  expect(letters.length).toBeGreaterThan(900);
  expect(differing).toEqual([]);
});

it("documents and queries come to the same lexemes, whatever accents, articles and signs", async () => {
  const lexemes = async (locale: string, text: string) =>
    Lexemes.parse(
      await db.$queryRaw`SELECT tsvector_to_array(search_vector(${locale}, ${text})) AS lexemes`,
    )[0]?.lexemes;
  expect(await lexemes("fr", "Filtre à huile, l’été")).toEqual(await lexemes("fr", "FILTRES HUILE"));
  expect(await lexemes("en", "The oil-filters")).toEqual(["filter", "oil"]);
  expect(await lexemes("ar", "فِلتر الزَّيت")).toEqual(await lexemes("ar", "فلتر زيت"));
  expect(await lexemes("en", "5W-40 user@shop.example a/b")).toEqual(
    await lexemes("en", "5w 40 user shop example b"),
  );
});
