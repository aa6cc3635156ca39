import { GiftCardCode, type IssueGiftCardInput } from "@souk/contracts";
import { market } from "../cart/cart.fixture.ts";
import { cardOrder, orderOf, type ReadyShopper } from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import type { StaffContext } from "../context.ts";
import { applyGiftCard } from "./apply-gift-card.ts";
import { giftCardView } from "./gift-card-view.ts";
import { issueGiftCard } from "./issue-gift-card.ts";

/** A card of so much, its code as shoppers' forms send it, and what is left on it. */
export async function issuedCard(
  staff: StaffContext,
  amount: number,
  over: Partial<IssueGiftCardInput> = {},
) {
  const rest = { email: null, locale: "en", message: "", note: "", expiresAt: null } as const;
  const { card, code } = await issueGiftCard(staff, { amount, currency: "MAD", ...rest, ...over });
  const balance = async () => (await giftCardView(staff, staff.db, { id: card.id })).balance;
  return { id: card.id, code: GiftCardCode.parse(code), balance };
}

let places = 0;
/** From a network address of its own, unless one is given. */
export function applyCard(shopper: ReadyShopper, code: string, address = `test-${(places += 1)}`) {
  const ctx = { ...shopper.ctx, shopper: { ...shopper.ctx.shopper, ip: address } };
  return applyGiftCard(ctx, { ...market, code });
}

/** An order that a gift card has paid a part of, and a card the rest. */
export async function giftOrder(staff: StaffContext, shopper: ReadyShopper): Promise<number> {
  await applyCard(shopper, (await issuedCard(staff, 1000)).code);
  return orderOf(await placeOrder(shopper.ctx, await cardOrder(shopper))).number;
}
