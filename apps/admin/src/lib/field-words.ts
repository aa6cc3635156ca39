import { CURRENCIES } from "@souk/contracts";
import type { Format } from "@souk/i18n";
import type { AdminMessages } from "@souk/i18n/admin";
import { readable } from "./readable.ts";

/** "variants.LAMP-S.prices.MAD.amount" as "LAMP-S · MAD · Price": the parts that have words in them, the rest as it is. */
export function fieldName(path: string, m: AdminMessages): string {
  const words: Partial<Record<string, string>> = { ...m.audit.fields, ...m.common.languages };
  const parts = path.split(".").map((part) => words[part] ?? part);
  return parts.filter((part) => part !== "").join(" · ");
}

const NAMED = 5;

/** Each once, no more of them than a sentence bears, and each in its own direction. */
export function fieldNames(paths: readonly string[], m: AdminMessages): string[] {
  const names = [...new Set(paths.map((path) => `\u2068${fieldName(path, m)}\u2069`))];
  const left = names.length - NAMED;
  return left > 0 ? [...names.slice(0, NAMED), m.audit.moreChanges(left)] : names;
}

/** A logged value: an amount in its currency, all else in short words. */
export function fieldValue(path: string, value: unknown, m: AdminMessages, format: Format): string {
  const parts = path.split(".");
  const currency = CURRENCIES.find((known) => parts.includes(known));
  const isAmount = /(?:^|\.)(?:amount|compareAt)$/.test(path);
  if (currency && isAmount && typeof value === "number") return format.money(value, currency);
  return readable(value, m.common);
}
