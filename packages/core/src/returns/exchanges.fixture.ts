import type { Db } from "@souk/db";
import type { Factories } from "@souk/testing";
import { applyCode } from "../cart/apply-code.ts";
import { market } from "../cart/cart.fixture.ts";
import { cardOrder, orderOf, readyShopper } from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import type { StaffContext } from "../context.ts";
import { editDesk } from "../edits/edits.fixture.ts";
import { issueDue } from "../invoices/issue-due.ts";
import { approveReturn, receiveReturn } from "./answer-return.ts";
import { choicesOf } from "./exchange-choices.fixture.ts";
import { exchangeReturn } from "./exchange-return.ts";
import { inspectReturn } from "./inspect-return.ts";

/** Orders of a product that comes at 100.00 (five of it), 100.00, 120.00 and 70.00 (three of each). */
export async function exchangeDesk(db: Db, make: Factories) {
  const desk = await editDesk(db, make);
  const { core, staff, moves } = desk;

  /** An order of so many units of the first variant that has arrived and was invoiced. */
  async function arrived(units = 2) {
    const { variants } = await make.product({
      variants: [
        { stock: 5 },
        { stock: 3 },
        { stock: 3, prices: { MAD: 12_000 } },
        { stock: 3, prices: { MAD: 7000 } },
      ],
    });
    const [own = "", same = "", dear = "", cheap = ""] = variants.map(({ id }) => id);
    return { ...(await arrivedOf(own, units)), variants: { own, same, dear, cheap } };
  }

  /** With a code that the cart was given, where it has one. */
  async function arrivedOf(own: string, units = 1, code?: string) {
    const ready = await readyShopper(core, [[own, units]]);
    const { total } = code === undefined ? ready : await applyCode(ready.ctx, { ...market, code });
    const shopper = { ...ready, total };
    const { number, key } = orderOf(await placeOrder(shopper.ctx, await cardOrder(shopper)));
    await issueDue(core);
    await moves.PROCESSING(number);
    await moves.SHIPPED(number);
    const { lines } = await moves.DELIVERED(number);
    const lineId = lines[0]?.id ?? "";
    return { number, lineId, ...choicesOf(db, core, { number, key, lineId }) };
  }

  const { inspected, looked } = looksOf(staff);
  const exchange = (number: number) => exchangeReturn(staff, { number, shippingAmount: 0, adjustment: 0 });
  return { ...desk, arrived, arrivedOf, inspected, looked, exchange };
}

/** How staff look at what came back. */
function looksOf(staff: StaffContext) {
  /** Received and looked at, as good as new. */
  async function inspected(number: number, lineId: string): Promise<void> {
    await receiveReturn(staff, { number });
    const finding = { lineId, condition: "LIKE_NEW", disposition: "RESTOCK" } as const;
    await inspectReturn(staff, { number, lines: [finding] });
  }

  /** Approved before. */
  async function looked(number: number, lineId: string): Promise<void> {
    await approveReturn(staff, { number });
    await inspected(number, lineId);
  }

  return { inspected, looked };
}
