import { DomainError, type DraftLine, type DraftRef, type DraftView } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import { toCartView } from "../cart/cart-view.ts";
import { readCartById } from "../cart/read-cart.ts";
import { readPickups } from "../checkout/pickup-offers.ts";
import { shippingOptions } from "../checkout/shipping-options.ts";
import type { Core } from "../context.ts";
import { offeredMethods } from "../payments/payment-methods.ts";
import { priceCart, type PricedCart } from "../pricing/price-cart.ts";
import { deliveryProblem } from "../shipping/delivery-problem.ts";
import { draftState } from "./draft-state.ts";

const draftSelect = {
  id: true,
  status: true,
  note: true,
  payLinkExpiresAt: true,
  createdAt: true,
  updatedAt: true,
  createdBy: { select: { name: true } },
  user: { select: { name: true } },
  order: { select: { number: true } },
} satisfies Prisma.CartSelect;

/** A draft with its price, and what can be done with it. NOT_FOUND. */
export async function getDraft(ctx: Core, { number }: DraftRef): Promise<DraftView> {
  const row = await ctx.db.cart.findUnique({ where: { draftNumber: number }, select: draftSelect });
  const cart = row && (await readCartById(ctx, ctx.db, row.id));
  if (!row || !cart) throw new DomainError("NOT_FOUND", { entity: "draft" });
  const priced = priceCart(cart, cart.rules);
  const { email, shippingAddress, billingAddress, vatNumber } = cart;
  return {
    number,
    state: draftState(row, ctx.clock.now()),
    email,
    account: row.user?.name ?? null,
    currency: cart.currency,
    locale: cart.locale,
    cart: { ...toCartView(cart, priced), lines: linesOf(cart, priced) },
    shippingAddress,
    billingAddress,
    vatNumber,
    shippingOptions: priced.shippingOptions,
    pickups: shippingOptions(await readPickups(ctx.db, cart), priced.sent),
    shippingMethodCode: priced.shipping?.code ?? null,
    forgotten: null,
    deliveryProblem: await deliveryProblem(ctx.db, { ...cart, shippingOptions: priced.shippingOptions }),
    note: row.note,
    createdBy: row.createdBy?.name ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    linkExpiresAt: row.payLinkExpiresAt?.toISOString() ?? null,
    orderNumber: row.order?.number ?? null,
    methods: await methodsOf(ctx, cart),
  };
}

function linesOf(cart: CartSnapshot, priced: PricedCart): DraftLine[] {
  const overridden = new Map(priced.lines.map((line) => [line.id, line.overridden]));
  return toCartView(cart, priced).lines.map((line) => ({
    ...line,
    override: overridden.get(line.id) ?? null,
  }));
}

async function methodsOf(
  ctx: Core,
  { shippingAddress, currency }: CartSnapshot,
): Promise<DraftView["methods"]> {
  const offered = offeredMethods(ctx.payments, await ctx.settings.read("payments"), {
    country: shippingAddress?.country ?? null,
    currency,
  });
  return (["bank_transfer", "cash_on_delivery"] as const).filter((method) => offered.includes(method));
}
