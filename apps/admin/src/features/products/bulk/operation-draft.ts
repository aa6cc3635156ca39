import {
  BulkOperation,
  type Currency,
  type PRICE_ROUNDINGS,
  type ProductAttributeInput,
} from "@souk/contracts";
import { parseMoney } from "../../../lib/money-text.ts";

export const OPERATIONS = [
  "status",
  "price",
  "stock",
  "category",
  "brand",
  "taxClass",
  "tags",
  "attribute",
] as const;
export type OperationName = (typeof OPERATIONS)[number];

/** The fields of an operation as they are typed. */
export interface OperationDraft {
  op: OperationName;
  status: string;
  categoryId: string;
  brand: string;
  /** "none": the default one. */
  taxClass: string;
  add: string;
  remove: string;
  currency: Currency;
  of: "price" | "compareAt";
  by: "set" | "percent" | "amount" | "adjust";
  value: string;
  rounding: (typeof PRICE_ROUNDINGS)[number];
  reason: "RECEIVED" | "CORRECTION" | "DAMAGED";
  note: string;
  code: string;
  /** Undefined: it is taken away. */
  attribute: ProductAttributeInput | undefined;
}

export const NEW_DRAFT: OperationDraft = {
  op: "status",
  status: "",
  categoryId: "",
  brand: "",
  taxClass: "",
  add: "",
  remove: "",
  currency: "MAD",
  of: "price",
  by: "percent",
  value: "",
  rounding: "none",
  reason: "CORRECTION",
  note: "",
  code: "",
  attribute: undefined,
};

/** The operation that was typed; null while it isn't one. */
export function toOperation(draft: OperationDraft): BulkOperation | null {
  const parsed = BulkOperation.safeParse(wanted(draft));
  return parsed.success ? parsed.data : null;
}

function wanted(draft: OperationDraft): object | null {
  const { op, categoryId, brand, taxClass, code, attribute } = draft;
  switch (op) {
    case "status":
      return { op, status: draft.status };
    case "category":
      return categoryId === "" ? null : { op, categoryId: categoryId === "none" ? null : categoryId };
    case "brand":
      return { op, brand: brand.trim() || null };
    case "taxClass":
      return taxClass === "" ? null : { op, taxClass: taxClass === "none" ? null : taxClass };
    case "tags": {
      const [add, remove] = [list(draft.add), list(draft.remove)];
      return add.length + remove.length === 0 ? null : { op, add, remove };
    }
    case "price":
      return priceOf(draft);
    case "stock":
      return stockOf(draft);
    default:
      if (code === "") return null;
      return attribute ? { op, attribute } : { op: "clearAttribute", code };
  }
}

function priceOf({ op, currency, of, by, value, rounding }: OperationDraft): object | null {
  if (of === "compareAt" && by === "set" && value.trim() === "")
    return { op, currency, of, by, value: null, rounding };
  const number = by === "percent" ? decimal(value) : signedMoney(value, currency);
  return number === null || by === "adjust" ? null : { op, currency, of, by, value: number, rounding };
}

function stockOf({ op, by, value, reason, note }: OperationDraft): object | null {
  const units = /^-?\d{1,7}$/.test(value.trim()) ? Number(value) : null;
  if (units === null) return null;
  return {
    op,
    by: by === "set" ? "set" : "adjust",
    value: units,
    reason,
    ...(note.trim() !== "" && { note }),
  };
}

export const list = (text: string): string[] =>
  text
    .split(/[,،]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");

function decimal(text: string): number | null {
  const plain = text.trim().replace(",", ".").replace("−", "-");
  return /^[+-]?\d{1,6}(\.\d{1,4})?$/.test(plain) ? Number(plain) : null;
}

function signedMoney(text: string, currency: Currency): number | null {
  const plain = text.trim().replace("−", "-");
  const amount = parseMoney(plain.replace(/^[+-]/, ""), currency);
  return amount === null ? null : plain.startsWith("-") ? -amount : amount;
}
