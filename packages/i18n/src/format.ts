import type { Currency, Locale } from "@souk/contracts";
import { numberLocale } from "./plural.ts";

export interface Format {
  /** `amount` in minor units. */
  money(amount: number, currency: Currency): string;
  number(value: number): string;
  percent(ratio: number): string;
  /** Of a file: kilobytes, or megabytes from one on. */
  fileSize(bytes: number): string;
  /** From an ISO string. */
  date(iso: string): string;
  dateTime(iso: string): string;
  /** The name of an ISO 3166-1 country. */
  country(code: string): string;
  list(items: readonly string[]): string;
}

const built = new Map<Locale, Format>();

/** How numbers, money and dates are written in a language. What `Intl` needs for it is built once a language. */
export function createFormat(locale: Locale): Format {
  const known = built.get(locale) ?? build(locale);
  built.set(locale, known);
  return known;
}

interface Money {
  readonly format: Intl.NumberFormat;
  /** Minor units in one of the currency. */
  readonly units: number;
}

function moneyOf(tag: string, currency: Currency): Money {
  const format = new Intl.NumberFormat(tag, { style: "currency", currency });
  return { format, units: 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2) };
}

function build(locale: Locale): Format {
  const tag = numberLocale[locale];
  const monies = new Map<Currency, Money>();
  const number = new Intl.NumberFormat(tag);
  const unit = (name: "kilobyte" | "megabyte") =>
    new Intl.NumberFormat(tag, {
      style: "unit",
      unit: name,
      maximumFractionDigits: name === "megabyte" ? 1 : 0,
    });
  const [kilobytes, megabytes] = [unit("kilobyte"), unit("megabyte")];
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: "medium" });
  const dateTime = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" });
  const countries = new Intl.DisplayNames(tag, { type: "region" });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  return {
    money: (amount, currency) => {
      const money = monies.get(currency) ?? moneyOf(tag, currency);
      monies.set(currency, money);
      return money.format.format(amount / money.units);
    },
    number: (value) => number.format(value),
    percent: (ratio) => percent.format(ratio),
    fileSize: (bytes) =>
      bytes < 1_000_000 ? kilobytes.format(Math.max(1, bytes / 1000)) : megabytes.format(bytes / 1_000_000),
    date: (iso) => date.format(new Date(iso)),
    dateTime: (iso) => dateTime.format(new Date(iso)),
    country: (code) => countries.of(code) ?? code,
    list: (items) => list.format(items),
  };
}
