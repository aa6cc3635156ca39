import { DomainError } from "@souk/contracts";
import type { Core, Tx } from "../context.ts";
import type { OrderRow } from "../orders/order-row.ts";
import { exchangeOptions } from "./exchange-options.ts";
import { exchangeCost } from "./plan-exchange.ts";
import { priceOthers, type PricedOther } from "./price-others.ts";

type Line = OrderRow["lines"][number];

interface Chosen {
  line: Line;
  quantity: number;
  exchangeVariantId: string | undefined;
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
 * for what it costs. EXCHANGE_UNAVAILABLE.
 */
export async function chosenExchanges(
  ctx: Core,
  tx: Tx,
  order: OrderRow,
  units: readonly Chosen[],
): Promise<ReadonlyMap<string, WantedInstead>> {
  const chosen = units.flatMap(({ exchangeVariantId: variantId, ...one }) =>
    variantId === undefined ? [] : [{ ...one, variantId }],
  );
  if (chosen.length === 0) return new Map();
  const lines = chosen.map(({ line }) => line);
  const options = await exchangeOptions(ctx, tx, order, lines);
  const others = await priceOthers(ctx, tx, order, chosen);
  const productOf = await productsOf(tx, lines);
  const insteadOf = ({ line, quantity, variantId }: (typeof chosen)[number]): WantedInstead => {
    const alike = options.get(line.id)?.find((one) => one.variantId === variantId);
    const other = others.get(variantId);
    const isOther = other !== undefined && other.productId !== productOf.get(line.variantId ?? "");
    const there = alike ?? (isOther ? other : undefined);
    if (!there || there.available < quantity)
      throw new DomainError("EXCHANGE_UNAVAILABLE", { sku: line.sku });
    const instead = { exchangeVariantId: variantId, exchangeOptions: there.options };
    if ("difference" in there) return { ...instead, ...ALIKE, exchangeDifference: there.difference };
    return { ...instead, ...asOther(order, { line, quantity }, there) };
  };
  return new Map(chosen.map((one) => [one.line.id, insteadOf(one)]));
}

function asOther(
  order: OrderRow,
  units: { line: Line; quantity: number },
  { name: exchangeName, price: exchangePrice, taxRate: exchangeTaxRate }: PricedOther,
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
