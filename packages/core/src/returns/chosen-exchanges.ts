import { DomainError, type ExchangeOption } from "@souk/contracts";
import type { Core, Tx } from "../context.ts";
import type { OrderRow } from "../orders/order-row.ts";
import { exchangeOptions } from "./exchange-options.ts";

interface Chosen {
  line: OrderRow["lines"][number];
  quantity: number;
  exchangeVariantId: string | undefined;
}

/** By line, what was chosen for it, as it can be had today. EXCHANGE_UNAVAILABLE. */
export async function chosenExchanges(
  ctx: Core,
  tx: Tx,
  order: OrderRow,
  units: readonly Chosen[],
): Promise<ReadonlyMap<string, ExchangeOption>> {
  const chosen = units.filter(({ exchangeVariantId }) => exchangeVariantId !== undefined);
  if (chosen.length === 0) return new Map();
  const lines = chosen.map(({ line }) => line);
  const options = await exchangeOptions(ctx, tx, order, lines);
  return new Map(
    chosen.map(({ line, quantity, exchangeVariantId }) => {
      const one = options.get(line.id)?.find(({ variantId }) => variantId === exchangeVariantId);
      if (!one || one.available < quantity) throw new DomainError("EXCHANGE_UNAVAILABLE", { sku: line.sku });
      return [line.id, one];
    }),
  );
}
