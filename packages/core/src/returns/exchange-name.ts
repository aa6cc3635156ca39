import { goodsName } from "@souk/contracts/goods-name";
import type { ReturnRow } from "./return-row.ts";

/** What is had in the place of a return's line, in the order's language; null: the money. */
export function exchangeName(line: ReturnRow["lines"][number]): string | null {
  const { orderLine, exchangeVariant, exchangeName: other, exchangeOptions } = line;
  if (!exchangeVariant) return null;
  if (other !== null) return goodsName({ name: other, options: exchangeOptions ?? "" });
  return goodsName({ name: orderLine.name, options: exchangeOptions || exchangeVariant.sku });
}
