import type { Arrival } from "@souk/contracts";
import type { MailOrder } from "./props.ts";
import type { PartWords } from "./words/words.ts";

interface Kit {
  words: PartWords;
  country: (code: string) => string;
  days: (when: Arrival) => string;
}

/** Where it goes or waits, and when: a title and its lines. */
export function addressOf(
  { shippingAddress: a, shippingLabel, pickup, arrives }: MailOrder,
  { words, country, days }: Kit,
): [title: string, lines: string[]] {
  const when = arrives && (pickup ? words.ready : words.arrives)(days(arrives));
  const townOf = (...of: (string | null | undefined)[]): string => of.filter(Boolean).join(" ");
  if (pickup !== null) {
    const town = townOf(pickup.postalCode, pickup.city);
    return [words.pickupAt, filled([pickup.name, pickup.line1, town, pickup.phone, pickup.hours, when])];
  }
  const town = townOf(a.postalCode, a.city);
  const lines = [a.fullName, a.company, a.line1, a.line2, town, a.region, country(a.country)];
  return [words.shipsTo, filled([...lines, shippingLabel, when])];
}

function filled(lines: readonly (string | null | undefined)[]): string[] {
  return lines.flatMap((line) => (line === null || line === undefined || line === "" ? [] : [line]));
}
