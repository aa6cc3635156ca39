import { type ChangeDraftInput, DomainError, type DraftChange, type DraftView } from "@souk/contracts";
import { acceptChanges } from "../cart/accept-changes.ts";
import { addLine } from "../cart/add-line.ts";
import { applyCode } from "../cart/apply-code.ts";
import { finishChange } from "../cart/finish-change.ts";
import { lockCart } from "../cart/lock-cart.ts";
import { removeCode } from "../cart/remove-code.ts";
import { setQuantity } from "../cart/set-quantity.ts";
import { setAddress } from "../checkout/set-address.ts";
import { setPickup } from "../checkout/set-pickup.ts";
import { setShipping } from "../checkout/set-shipping.ts";
import { audit } from "../admin/audit/audit.ts";
import type { StaffContext, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { type DraftDesk, draftDesk } from "./draft-shopper.ts";
import { forgottenShipping } from "./forgotten-shipping.ts";
import { getDraft } from "./get-draft.ts";
import { watchDraft } from "./watch-draft.ts";

/**
 * Changes a draft as a shopper changes a cart, with a shopper's refusals; only the price of a unit and the note are
 * staff's own. Each change is in the audit log, and the answer says which way of sending it made impossible. A payment
 * under way for what it was is given back by itself, as with any cart.
 */
export async function changeDraft(
  ctx: StaffContext,
  { number, change }: ChangeDraftInput,
): Promise<DraftView> {
  const desk = await draftDesk(ctx, number);
  const watch = watchDraft(ctx, { id: desk.id, number });
  const watched = { ...desk, ctx: { ...desk.ctx, shopper: { ...desk.ctx.shopper, watch } } };
  const before = await getDraft(ctx, { number });
  // A price has an entry of its own, with its reason.
  await apply(ctx, change.kind === "PRICE" ? desk : watched, change, number);
  const after = await getDraft(ctx, { number });
  return { ...after, forgotten: forgottenShipping(change.kind, { before, after }) };
}

function apply(staff: StaffContext, desk: DraftDesk, change: DraftChange, number: number): Promise<unknown> {
  const { ctx, market } = desk;
  switch (change.kind) {
    case "ADD":
      return addLine(ctx, { ...market, ...change });
    case "QUANTITY":
      return setQuantity(ctx, { ...market, ...change });
    case "ACCEPT":
      return acceptChanges(ctx, market);
    case "CUSTOMER":
      return setCustomer(desk, change);
    case "PICKUP":
      return pickUp(desk, change);
    case "SHIPPING":
      return setShipping(ctx, { ...market, methodCode: change.methodCode });
    case "CODE":
      return applyCode(ctx, { ...market, code: change.code });
    case "REMOVE_CODE":
      return removeCode(ctx, { ...market, code: change.code });
    case "PRICE":
      return setPrice(staff, desk, { number, ...change });
    // NOTE
    default:
      return setNote(staff, desk.id, { number, note: change.note });
  }
}

type Of<K extends DraftChange["kind"]> = Extract<DraftChange, { kind: K }>;

function setNote(
  staff: StaffContext,
  id: string,
  { number, note }: { number: number; note: string },
): Promise<void> {
  return runTx(staff.db, async (tx) => {
    const was = await tx.cart.findFirst({ where: { id, status: "DRAFT" }, select: { note: true } });
    if (!was) throw new DomainError("NOT_FOUND", { entity: "draft" });
    await tx.cart.update({ where: { id }, data: { note }, select: { id: true } });
    const draft = { entity: "draft", entityId: String(number) } as const;
    await audit(tx, staff, {
      action: "draft.change",
      ...draft,
      before: { note: was.note },
      after: { note },
    });
  });
}

async function setCustomer(desk: DraftDesk, { kind: _kind, ...customer }: Of<"CUSTOMER">): Promise<void> {
  await setAddress(desk.ctx, { ...desk.market, ...customer });
  await giveAccount(desk, customer);
}

async function pickUp(desk: DraftDesk, { kind: _kind, ...pickup }: Of<"PICKUP">): Promise<void> {
  await setPickup(desk.ctx, { ...desk.market, ...pickup });
  await giveAccount(desk, pickup);
}

/** An e-mail that is an account's makes the draft that account's: its groups' prices hold. */
async function giveAccount({ ctx, id }: DraftDesk, { email }: { email: string }): Promise<void> {
  const account = await ctx.db.user.findUnique({ where: { email }, select: { id: true } });
  await ctx.db.cart.updateMany({
    where: { id, status: "DRAFT" },
    data: { userId: account?.id ?? null, version: { increment: 1 } },
  });
}

/** Staff's own price of a unit; it is told with the order, and in the audit log. */
function setPrice(
  staff: StaffContext,
  { ctx, market }: DraftDesk,
  { number, lineId, amount, reason }: Of<"PRICE"> & { number: number },
): Promise<void> {
  return runTx(ctx.db, async (tx) => {
    const cartId = await lockCart(tx, ctx, market);
    const before = cartId && (await lineOf(tx, cartId, lineId));
    if (!cartId || !before) throw new DomainError("NOT_FOUND", { entity: "line" });
    const data = { priceOverride: amount, overrideReason: amount === null ? null : reason };
    await tx.cartLine.update({ where: { id: lineId }, data, select: { id: true } });
    await finishChange(tx, ctx, cartId);
    const { sku } = before.variant;
    await audit(tx, staff, {
      action: "draft.price",
      entity: "draft",
      entityId: String(number),
      before: { sku, amount: before.priceOverride },
      after: { sku, amount, reason },
    });
  });
}

function lineOf(tx: Tx, cartId: string, id: string) {
  return tx.cartLine.findFirst({
    where: { id, cartId },
    select: { priceOverride: true, variant: { select: { sku: true } } },
  });
}
