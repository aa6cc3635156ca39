import { foldText } from "../../catalog/fold-text.ts";

const MAX_WORDS = 8;
const MAX_LENGTH = 40;
/** French elision ("d'huile", "l’embrayage") and the English genitive ("driver's"). */
const ELIDED = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu)'(?=\p{L})|(?<=\p{L})'s(?![\p{L}\p{N}])/gu;
/** The Arabic article: with it or without, the same is meant. */
const ARTICLE = /^ال(?=\p{L}{3})/u;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Function words of the three languages, folded as queries are: they say nothing of a product, and their tables in
 * PostgreSQL hold them with their accents.
 */
const STOP = new Set(
  (
    "a an and at by for from in into is it of on or that the this to with your my i want need looking buy " +
    "au aux avec c ce ces cette d dans de des du elle en est et il ils j je l la le les leur leurs m ma mais mes mon n " +
    "ne nos notre nous ou par pas pour qu que qui s sa se ses son sont sur t ta te tes ton un une vos votre vous y " +
    "cherche veux acheter " +
    "في من على الى عن مع هذا هذه ذلك تلك التي الذي هو هي او ثم و اريد ابحث شراء"
  ).split(" "),
);

/** The words of a text as search compares them, in order: folded, without punctuation and elisions. */
export function wordsOf(text: string): string[] {
  return (foldText(text).replace(ELIDED, " ").match(WORD) ?? []).map((word) => word.slice(0, MAX_LENGTH));
}

/** An Arabic word without its article; others as they are. */
export const withoutArticle = (word: string): string => word.replace(ARTICLE, "");

/** What a query asks for: its words without function words (unless it has no others), each once, at most eight. */
export function queryWords(query: string): string[] {
  const words = [...new Set(wordsOf(query).map(withoutArticle))];
  const telling = words.filter((word) => !STOP.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MAX_WORDS);
}

/** A query in the form that is counted and completed: every word, folded, one space between. */
export function foldedQuery(query: string): string {
  return wordsOf(query).join(" ");
}
