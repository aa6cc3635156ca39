import type { EditOrderInput } from "@souk/contracts";
import type { Db } from "@souk/db";
import type { Factories } from "@souk/testing";
import { market } from "../cart/cart.fixture.ts";
import { cards, cardToken, newKey } from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import { payLink } from "../drafts/pay-link.ts";
import { orderDesk } from "../orders/orders.fixture.ts";
import { staffOrder } from "../orders/staff-order.ts";
import { dueShopper } from "./due-of-link.ts";
import { editOrder } from "./edit-order.ts";
import { makeDueLink } from "./make-due-link.ts";
import { previewEdit } from "./preview-edit.ts";

type Wanted = Partial<Pick<EditOrderInput, "add" | "reason">> & { units?: number };

/** Orders of two units at 100.00 and 35.00 of delivery, and the ways in which they are edited. */
export async function editDesk(db: Db, make: Factories) {
  const desk = await orderDesk(db, make);
  const { core, staff } = desk;

  /** What an edit would be now: so many units of the first line, and what is added. */
  async function wanted(number: number, { units, add = [] }: Wanted) {
    const { version, lines } = await staffOrder(staff, { number });
    const line = { lineId: lines[0]?.id ?? "", quantity: units ?? 0 };
    return { number, version, lines: units === undefined ? [] : [line], add };
  }

  async function edit(number: number, change: Wanted) {
    const asked = await wanted(number, change);
    const { after } = await previewEdit(staff, asked);
    const { reason } = change;
    return editOrder(staff, { ...asked, expectedTotal: after, ...(reason && { reason }) });
  }

  /** Something else at 50.00, three of it. */
  async function other() {
    const { variant } = await make.product({ variants: [{ stock: 3, prices: { MAD: 5000 } }] });
    return variant.id;
  }

  async function linkOf(number: number) {
    const { url } = await makeDueLink(staff, { number });
    return url.split("/pay/")[1] ?? "";
  }

  async function payDue(token: string, due: number, { card = cards.good, key = newKey() } = {}) {
    const found = await dueShopper(core, token, { late: false, ip: null });
    if (!found) throw new Error("no order is paid there");
    const payment = { method: "card" as const, token: await cardToken(core, card) };
    const ctx = { ...core, shopper: found.shopper };
    return placeOrder(ctx, { ...market, idempotencyKey: key, expectedTotal: due, payment });
  }

  return { ...desk, wanted, edit, other, linkOf, payDue, look: (token: string) => payLink(core, { token }) };
}
