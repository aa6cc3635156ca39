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

/** A logged value: an amount in its currency, all else in short words. */
export function fieldValue(path: string, value: unknown, m: AdminMessages, format: Format): string {
  const parts = path.split(".");
  const currency = CURRENCIES.find((known) => parts.includes(known));
  const isAmount = /(?:^|\.)(?:amount|compareAt)$/.test(path);
  if (currency && isAmount && typeof value === "number") return format.money(value, currency);
  return readable(value, m.common);
}
