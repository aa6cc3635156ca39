import type { Currency, DomainErrorDetails, ExchangeOption, OtherProduct, ShownPrice } from "@souk/contracts";
import { goodsName } from "@souk/contracts/goods-name";
import type { Format } from "../format.ts";

/** As an app words it. */
export interface ExchangeWords {
  sameAgain: string;
  costsMore: (amount: string) => string;
  costsLess: (amount: string) => string;
  /** Of another product: all units together. */
  costsMoreInAll: (amount: string) => string;
  costsLessInAll: (amount: string) => string;
  samePrice: string;
  priceChanged: (name: string, was: string, now: string) => string;
}

interface Saying {
  words: ExchangeWords;
  format: Format;
}

type Exchange = Pick<ExchangeOption, "sku" | "options" | "difference"> & {
  /** Of another product; null (or not said): the same. */
  name?: string | null;
};

/** What is had in the place of goods of `own` SKU, and by how much it costs more or less. */
export function exchangeText(
  { sku, name = null, options, difference }: Exchange,
  { own, currency }: { own: string; currency: Currency },
  { words, format }: Saying,
): string {
  const money = (amount: number): string => format.money(Math.abs(amount), currency);
  if (name !== null)
    return [goodsName({ name, options }), inAll(difference, money, words)].filter(Boolean).join(" · ");
  const what = sku === own ? words.sameAgain : options || sku;
  if (difference === 0) return what;
  const each = difference > 0 ? words.costsMore : words.costsLess;
  return `${what} · ${each(money(difference))}`;
}

/** Another product as a choice of a list: what one costs, and what all cost more or less, is its second line. */
export function otherOption(
  { variantId: id, name, options, price, difference }: OtherProduct,
  currency: Currency,
  { words, format }: Saying,
): { id: string; label: string; help: string } {
  const money = (amount: number): string => format.money(Math.abs(amount), currency);
  const help = [money(price), inAll(difference, money, words)].filter(Boolean).join(" · ");
  return { id, label: goodsName({ name, options }), help };
}

/** That what was chosen costs another price than was shown: both, of each line. */
export function priceChangesText(
  { lines }: DomainErrorDetails<"EXCHANGE_PRICE_CHANGED">,
  { words, format }: Saying,
): string {
  const money = ({ amount, currency }: ShownPrice): string => format.money(Math.abs(amount), currency);
  const said = (shown: ShownPrice, isOther: boolean): string => {
    if (isOther) return money(shown);
    if (shown.amount === 0) return words.samePrice;
    return (shown.amount > 0 ? words.costsMore : words.costsLess)(money(shown));
  };
  return lines
    .map(({ name, isOther, expected, actual }) =>
      words.priceChanged(name, said(expected, isOther), said(actual, isOther)),
    )
    .join(" ");
}

function inAll(difference: number, money: (amount: number) => string, words: ExchangeWords): string {
  if (difference === 0) return "";
  return difference > 0 ? words.costsMoreInAll(money(difference)) : words.costsLessInAll(money(difference));
}
