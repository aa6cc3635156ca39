import { Currency, DomainError, type ExchangePriceChange, type WantedExchange } from "@souk/contracts";
import type { PricingReader } from "../cart/read-cart.ts";
import type { Tx } from "../context.ts";
import type { OrderRow } from "../orders/order-row.ts";
import { exchangeOptions } from "./exchange-options.ts";
import { exchangeCost } from "./plan-exchange.ts";
import { priceOthers, type PricedOther } from "./price-others.ts";

type Line = OrderRow["lines"][number];

interface Chosen {
  line: Line;
  quantity: number;
  exchange: WantedExchange | undefined;
}

/** What a return's line says of what is wanted in its place. */
export interface WantedInstead {
  exchangeVariantId: string;
  exchangeDifference: number;
  exchangeOptions: string;
  exchangeName: string | null;
  exchangePrice: number | null;
  exchangeTaxRate: number | null;
}

const ALIKE = { exchangeName: null, exchangePrice: null, exchangeTaxRate: null } as const;

/**
 * By line, what was chosen for it, as it can be had today: a variant of its own product for the difference, or of another
 * for what it costs. EXCHANGE_UNAVAILABLE, and EXCHANGE_PRICE_CHANGED where that isn't what was shown: nobody agrees to what
 * they didn't see.
 */
export async function chosenExchanges(
  ctx: PricingReader,
  tx: Tx,
  order: OrderRow,
  units: readonly Chosen[],
): Promise<ReadonlyMap<string, WantedInstead>> {
  const chosen = units.flatMap(({ exchange, ...one }) => (exchange ? [{ ...one, ...exchange }] : []));
  if (chosen.length === 0) return new Map();
  const lines = chosen.map(({ line }) => line);
  const options = await exchangeOptions(ctx, tx, order, lines);
  const others = await priceOthers(ctx, tx, order, chosen);
  const productOf = await productsOf(tx, lines);
  const changes: ExchangePriceChange[] = [];
  const insteadOf = ({ line, quantity, variantId, shown }: (typeof chosen)[number]): WantedInstead => {
    const alike = options.get(line.id)?.find((one) => one.variantId === variantId);
    const other = others.get(variantId);
    const isOther = other !== undefined && other.productId !== productOf.get(line.variantId ?? "");
    const there = alike ?? (isOther ? other : undefined);
    if (!there || there.available < quantity)
      throw new DomainError("EXCHANGE_UNAVAILABLE", { sku: line.sku });
    changes.push(...changeOf(order, { line, shown }, there));
    const instead = { exchangeVariantId: variantId, exchangeOptions: there.options };
    if ("difference" in there) return { ...instead, ...ALIKE, exchangeDifference: there.difference };
    return { ...instead, ...asOther(order, { line, quantity }, there) };
  };
  const found = new Map(chosen.map((one) => [one.line.id, insteadOf(one)]));
  if (changes.length > 0) throw new DomainError("EXCHANGE_PRICE_CHANGED", { lines: changes });
  return found;
}

/** What was shown of it, and what it costs today, where these aren't the same. */
function changeOf(
  order: OrderRow,
  { line, shown: expected }: { line: Line; shown: WantedExchange["shown"] },
  there: { difference: number } | { price: number },
): ExchangePriceChange[] {
  const isOther = "price" in there;
  const actual = {
    amount: isOther ? there.price : there.difference,
    currency: Currency.parse(order.currency),
  };
  if (expected.amount === actual.amount && expected.currency === actual.currency) return [];
  return [{ lineId: line.id, name: line.name, isOther, expected, actual }];
}

function asOther(
  order: OrderRow,
  units: { line: Line; quantity: number },
  { name: exchangeName, unitPrice: exchangePrice, taxRate: exchangeTaxRate }: PricedOther,
) {
  const price = { unitPrice: exchangePrice, taxRate: exchangeTaxRate };
  const exchangeDifference = exchangeCost(order, { ...units, price });
  return { exchangeName, exchangePrice, exchangeTaxRate, exchangeDifference };
}

/** By variant, the products of an order's lines: theirs are exchanged for the difference alone. */
async function productsOf(tx: Tx, lines: readonly Line[]): Promise<ReadonlyMap<string, string>> {
  const ids = lines.flatMap(({ variantId }) => (variantId === null ? [] : [variantId]));
  const variants = await tx.variant.findMany({
    where: { id: { in: ids } },
    select: { id: true, productId: true },
  });
  return new Map(variants.map(({ id, productId }) => [id, productId]));
}
