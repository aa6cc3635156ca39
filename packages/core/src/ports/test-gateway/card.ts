import type { DeclineReason } from "../payment.ts";

export interface CardInput {
  /** Digits, spaces allowed. */
  number: string;
  /** "MM/YY". */
  expiry: string;
  cvc: string;
}
/** What a charge of the card will do. */
export type CardBehaviour =
  | "succeeds"
  | "needs_challenge"
  | "times_out"
  | Exclude<DeclineReason, "authentication_failed">;
export type CardProblem = "number" | "expiry" | "cvc";

const BEHAVIOURS = new Map<string, CardBehaviour>([
  ["4000000000000002", "card_declined"],
  ["4000000000009995", "insufficient_funds"],
  ["4000000000000069", "expired_card"],
  ["4000002500003155", "needs_challenge"],
  ["4000000000000341", "times_out"],
]);

/** The test numbers that screens and documents may show. */
export const TEST_CARDS = [
  { number: "4242 4242 4242 4242", behaviour: "succeeds" },
  { number: "4000 0000 0000 0002", behaviour: "card_declined" },
  { number: "4000 0000 0000 9995", behaviour: "insufficient_funds" },
  { number: "4000 0000 0000 0069", behaviour: "expired_card" },
  { number: "4000 0025 0000 3155", behaviour: "needs_challenge" },
  { number: "4000 0000 0000 0341", behaviour: "times_out" },
] as const satisfies { number: string; behaviour: CardBehaviour }[];

/** What is wrong with a card's form, or how it will behave; any other number that passes Luhn's check succeeds. */
export function readCard(
  card: CardInput,
  now: Date,
): { problem: CardProblem } | { behaviour: CardBehaviour; last4: string } {
  const number = card.number.replaceAll(/[ -]/g, "");
  if (!/^\d{13,19}$/.test(number) || !passesLuhn(number)) return { problem: "number" };
  if (!isInFuture(card.expiry, now)) return { problem: "expiry" };
  if (!/^\d{3,4}$/.test(card.cvc)) return { problem: "cvc" };
  return { behaviour: BEHAVIOURS.get(number) ?? "succeeds", last4: number.slice(-4) };
}

function isInFuture(expiry: string, now: Date): boolean {
  const [, month, year] = /^(0[1-9]|1[0-2]) ?\/ ?(\d{2})$/.exec(expiry.trim()) ?? [];
  if (month === undefined || year === undefined) return false;
  // Good until the end of its month.
  return Date.UTC(2000 + Number(year), Number(month), 1) > now.getTime();
}

function passesLuhn(number: string): boolean {
  const sum = number
    .split("")
    .toReversed()
    .reduce((total, digit, at) => {
      const doubled = Number(digit) * (at % 2 === 1 ? 2 : 1);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}
