import type { Currency, Locale, NameByLocale, TraceStep } from "@souk/contracts";
import type { Format } from "../format.ts";
import { nameIn } from "../name-in.ts";
import type { trace } from "./en.ts";

export interface TraceWords {
  words: typeof trace;
  format: Format;
  locale: Locale;
  currency: Currency;
}

interface DescribedStep {
  text: string;
  /** Already written; null where the step changes no amount. */
  amount: string | null;
  /** It explains what isn't there. */
  aside: boolean;
}

const asideOf = (text: string): DescribedStep => ({ text, amount: null, aside: true });

/** One step of how a total came about, in words. */
export function describeStep(step: TraceStep, told: TraceWords): DescribedStep {
  const { words, format } = told;
  const money = (amount: number): string => format.money(amount, told.currency);
  switch (step.kind) {
    case "base_price": {
      const text = words.base(format.number(step.quantity), step.sku, money(step.unitPrice));
      return { text, amount: money(step.total), aside: false };
    }
    case "offer": {
      const { sku, unitPrice, usual, minQuantity, group } = step;
      const why = group
        ? nameIn(group, told.locale)
        : words.offer.why(minQuantity, format.number(minQuantity));
      return asideOf(words.offer.text(sku, money(unitPrice), money(usual), why));
    }
    case "override": {
      const { sku, unitPrice, usual, reason } = step;
      return asideOf(words.override(sku, money(unitPrice), money(usual), reason));
    }
    case "reverse_charge":
      return asideOf(words.reverseCharge(format.country(step.country)));
    case "promotion":
    case "free_shipping":
      return { text: named(step, told), amount: `−${money(step.amount)}`, aside: false };
    case "gift":
      return asideOf(words.gift(named(step, told), step.quantity));
    case "shipping":
      return { text: words.shipping(step.label), amount: money(step.amount), aside: false };
    case "skipped":
      return asideOf(words.skipped[step.reason](named(step, told)));
    case "tax":
      return { text: taxText(step, told), amount: money(step.amount), aside: step.included };
    case "edit":
      return { text: words.edit(String(step.number)), amount: money(step.amount), aside: false };
    // rounding
    default:
      return { text: words.rounding, amount: money(step.amount), aside: true };
  }
}

function named(step: { name: NameByLocale; code: string | null }, { words, locale }: TraceWords): string {
  const name = nameIn(step.name, locale);
  return step.code === null ? name : words.withCode(name, step.code);
}

function taxText(
  { name, basisPoints, base, included }: Extract<TraceStep, { kind: "tax" }>,
  { words, format, locale, currency }: TraceWords,
): string {
  const called = nameIn(name, locale) || words.rate(format.percent(basisPoints / 10_000));
  const of = format.money(base, currency);
  return included ? words.taxIncluded(called, of) : words.taxAdded(called, of);
}
