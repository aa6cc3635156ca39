import { MAX_PICKED_ORDERS, OrderNumber } from "@souk/contracts";

/** The orders of a URL, `1001,1002`: each once, and no more than one walk takes. */
export function parseNumbers(text: unknown): number[] {
  const parts = typeof text === "string" ? text.split(",") : typeof text === "number" ? [text] : [];
  const numbers = parts.flatMap((part) => OrderNumber.safeParse(Number(part)).data ?? []);
  return [...new Set(numbers)].slice(0, MAX_PICKED_ORDERS);
}

export function numbersParam(numbers: readonly number[]): string {
  return numbers.join(",");
}
