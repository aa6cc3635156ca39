import type { CompleteDraftInput, DraftView } from "@souk/contracts";
import { DomainError } from "@souk/contracts";
import { audit } from "../admin/audit/audit.ts";
import { openPayment } from "../checkout/open-payment.ts";
import { assertPlaceable } from "../checkout/placeable-cart.ts";
import { placeUnpaid } from "../checkout/place-unpaid.ts";
import { giveUp, voidGivenUp } from "../checkout/give-up.ts";
import { lockForPayment } from "../checkout/lock-for-payment.ts";
import { isUnderWay } from "../checkout/payment-row.ts";
import { readCartById } from "../cart/read-cart.ts";
import type { StaffContext, Tx } from "../context.ts";
import { assertOffered, offeredMethods } from "../payments/payment-methods.ts";
import { priceCart } from "../pricing/price-cart.ts";
import { staffActor } from "../orders/actor.ts";
import { runTx } from "../transaction.ts";
import { type DraftDesk, draftDesk } from "./draft-shopper.ts";
import { getDraft } from "./get-draft.ts";

type Ended = { id: string; provider: string }[];

/**
 * The order of a draft that isn't paid online: its money is there (cash, a transfer that has come) or due. Once: a second
 * call is CART_ALREADY_ORDERED. Refuses what could not be ordered, a total that staff didn't see (PRICE_CHANGED), and a
 * way to pay that the settings don't allow for its address. A payment that its customer had begun is given back.
 */
export async function completeDraft(ctx: StaffContext, input: CompleteDraftInput): Promise<DraftView> {
  const settings = await ctx.settings.read("payments");
  const desk = await draftDesk(ctx, input.number);
  const ended = await runTx(ctx.db, (tx) => complete(tx, ctx, desk, { ...input, settings }));
  for (const payment of ended) await voidGivenUp(ctx, payment);
  return getDraft(ctx, input);
}

type Completing = CompleteDraftInput & { settings: Parameters<typeof offeredMethods>[1] };

async function complete(
  tx: Tx,
  ctx: StaffContext,
  { ctx: shopper, market }: DraftDesk,
  { number, method, received, expectedTotal, settings }: Completing,
): Promise<Ended> {
  const idempotencyKey = `draft-${String(number).padStart(10, "0")}`;
  const { cartId, orderNumber, others } = await lockForPayment(tx, shopper, idempotencyKey);
  if (orderNumber !== null) throw new DomainError("CART_ALREADY_ORDERED", { number: orderNumber });
  const snapshot = await readCartById(ctx, tx, cartId);
  if (snapshot?.status !== "DRAFT") throw new DomainError("CART_EMPTY", {});
  const cart = assertPlaceable(snapshot, priceCart(snapshot, snapshot.rules), expectedTotal);
  assertOffered(
    method,
    offeredMethods(ctx.payments, settings, { country: cart.address.country, currency: market.currency }),
  );
  const ended = others.filter((one) => isUnderWay(one) && one.declineCode === null);
  await giveUp(
    tx,
    ended.map(({ id }) => id),
    "SUPERSEDED",
    ctx.clock.now(),
  );
  const input = { ...market, idempotencyKey, expectedTotal, payment: { method } };
  const opened = openPayment(ctx, { input, cart, requestHash: "" });
  const byStaff = { received, placedBy: staffActor(ctx) };
  const order = await placeUnpaid(tx, shopper, opened, { ...cart, fraud: null }, byStaff);
  await audit(tx, ctx, {
    action: "draft.complete",
    entity: "draft",
    entityId: String(number),
    after: { order: order.number, method, received, total: expectedTotal },
  });
  return ended;
}
