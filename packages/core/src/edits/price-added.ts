import { DomainError, type PreviewEditInput } from "@souk/contracts";
import { columns, type Order, Prisma, type VariantPrice } from "@souk/db";
import { v7 as newId } from "uuid";
import { heldByReturn } from "../cart/cart-json.ts";
import { outOfStock } from "../cart/finish-change.ts";
import { type PricingReader, readCart } from "../cart/read-cart.ts";
import type { Core, Tx } from "../context.ts";
import { type OrderRow, shippingAddressOf } from "../orders/order-row.ts";
import { type PricedCart, priceCart } from "../pricing/price-cart.ts";
import { type Quote, toQuote } from "../pricing/quote.ts";
import { shownPrice } from "../prices/shown-price-sql.ts";

const o = columns<Order>("o");
const vp = columns<VariantPrice>("vp");

/**
 * What goods that are added to a placed order cost today, where it goes and for whom it is: by the function that prices
 * carts, without promotions. Refuses with CART_HAS_PROBLEMS (not for sale), OUT_OF_STOCK and INVALID_EDIT.
 */
export async function priceAdded(
  ctx: Core,
  tx: Tx,
  order: OrderRow,
  added: PreviewEditInput["add"],
): Promise<Pick<Quote, "lines" | "trace">> {
  if (added.length === 0) return { lines: [], trace: [] };
  const { cart, priced } = await priceForOrder(ctx, tx, order, added);
  if (cart.lines.length < added.length) throw new DomainError("NOT_FOUND", { entity: "variant" });
  if (priced.problems.some(({ kind }) => kind === "UNAVAILABLE"))
    throw new DomainError("CART_HAS_PROBLEMS", { kinds: ["UNAVAILABLE"] });
  const short = cart.lines.filter((line) => line.quantity > line.available);
  if (short.length > 0) throw outOfStock(short);
  if (!isTaxedAs(order, priced)) throw new DomainError("INVALID_EDIT", { reason: "OTHER_TAX" });
  const { lines, trace } = toQuote(cart, priced);
  return { lines, trace: trace.filter(({ kind }) => kind === "base_price" || kind === "offer") };
}

/**
 * The variants at today's prices as goods of a placed order, whether they can be had or not. What the return `returnNumber`
 * of it holds is there for it.
 */
export async function priceForOrder(
  ctx: PricingReader,
  tx: Tx,
  order: OrderRow,
  added: PreviewEditInput["add"],
  returnNumber?: number,
) {
  const own = returnNumber === undefined ? undefined : heldByReturn(returnNumber);
  const cart = await readCart(ctx, tx, Prisma.sql`TRUE`, { row: rowOf(order), lines: linesOf(added), own });
  if (!cart) throw new DomainError("NOT_FOUND", { entity: "order" });
  return { cart, priced: priceCart(cart, { ...cart.rules, promotions: [] }) };
}

/** Whether the shop would tax the order today as it was taxed. */
export function isTaxedAs(
  { pricesIncludeTax, taxExempt }: OrderRow,
  priced: Pick<PricedCart, "pricesIncludeTax" | "exemptBy">,
): boolean {
  return priced.pricesIncludeTax === pricesIncludeTax && (priced.exemptBy !== null) === taxExempt;
}

/** The order's row as a cart's: its account, place, money and language. */
function rowOf(order: OrderRow): Prisma.Sql {
  const address = shippingAddressOf(order);
  return Prisma.sql`
    SELECT ${o.id}, ${o.version}, 'ORDERED'::"CartStatus" AS "status", ${o.userId}, ${o.currency}, ${o.locale},
           '{}'::uuid[] AS "giftCardIds", ${o.email}, ${JSON.stringify(address)}::jsonb AS "shippingAddress",
           NULL::jsonb AS "billingAddress", NULL::text AS "shippingMethodCode", ${o.vatNumber}, FALSE AS "remind"
      FROM "Order" o WHERE ${o.id} = ${order.id}::uuid`;
}

/** Of each variant one line, at today's price. */
function linesOf(added: PreviewEditInput["add"]): Prisma.Sql {
  const units = new Map<string, number>();
  for (const { variantId, quantity } of added) units.set(variantId, (units.get(variantId) ?? 0) + quantity);
  const lines = [...units].map(([variantId, quantity]) => ({ id: newId(), variantId, quantity }));
  return Prisma.sql`
    SELECT line.id, line."variantId", line.quantity,
           coalesce((SELECT ${shownPrice} FROM "VariantPrice" vp
                      WHERE ${vp.variantId} = line."variantId" AND ${vp.currency} = cart."currency"), 0) AS "seenPrice",
           NULL::int AS "cappedFrom", NULL::int AS "priceOverride", NULL::text AS "overrideReason"
      FROM cart, json_to_recordset(${JSON.stringify(lines)}::json) AS line(id uuid, "variantId" uuid, quantity int)`;
}
