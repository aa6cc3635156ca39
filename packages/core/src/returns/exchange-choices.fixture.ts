import type { WantedExchange } from "@souk/contracts";
import type { Db } from "@souk/db";
import { refreshTable } from "../admin/product-table/refresh-table.ts";
import { browser } from "../cart/cart.fixture.ts";
import type { Core } from "../context.ts";
import { findOthers } from "./find-others.ts";
import { orderExchanges } from "./order-exchanges.ts";
import { requestReturn } from "./request-return.ts";

/** How the buyer of an order chooses what is had in the place of a line of it, at the price that is shown then. */
export function choicesOf(
  db: Db,
  core: Core,
  { number, key, lineId }: { number: number; key: string; lineId: string },
) {
  const guest = { number, key };

  /** A variant at what it costs now; at nothing where the shop doesn't show it. */
  async function see(variantId: string, quantity = 1): Promise<WantedExchange> {
    const { currency, lines } = await orderExchanges(browser(core), guest);
    const alike = lines.flatMap(({ options }) => options).find((one) => one.variantId === variantId);
    const query = (await db.variant.findUnique({ where: { id: variantId } }))?.sku ?? "";
    await refreshTable(db);
    const others = await findOthers(browser(core), { ...guest, lineId, quantity, query });
    const other = others.find((one) => one.variantId === variantId);
    return { variantId, shown: { amount: alike?.difference ?? other?.price ?? 0, currency } };
  }

  async function want(variantId: string | undefined, quantity = 1) {
    const line = { lineId, quantity, reason: "DOES_NOT_FIT" as const };
    return variantId === undefined ? line : { ...line, exchange: await see(variantId, quantity) };
  }

  async function ask(variantId: string | undefined, quantity = 1): Promise<number> {
    const wanted = await want(variantId, quantity);
    const asked = await requestReturn(browser(core), { ...guest, lines: [wanted], note: "" });
    return asked.returns[0]?.number ?? 0;
  }

  return { guest, see, want, ask };
}
