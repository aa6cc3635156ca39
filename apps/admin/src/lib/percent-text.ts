import { parseMoney } from "./money-text.ts";

/** Basis points as typed: "20", "5.5". */
export const percentText = (basisPoints: number): string => String(basisPoints / 100);
/** A percentage with two decimals is basis points as a dirham is centimes; NaN for what isn't one. */
export const percentOf = (text: string): number =>
  parseMoney(text.replaceAll(/[%٪]/g, ""), "MAD") ?? Number.NaN;
