import { parseMoney } from "../../lib/money-text.ts";

/** A typed whole number, in any digits; NaN where it is none. A yen has no minor unit. */
export const wholeOf = (text: string): number => parseMoney(text, "JPY") ?? Number.NaN;

/** The same, where an empty field says "no limit". */
export const limitOf = (text: string): number | null => (text.trim() === "" ? null : wholeOf(text));

export const wholeText = (number: number | null | undefined): string => number?.toString() ?? "";
