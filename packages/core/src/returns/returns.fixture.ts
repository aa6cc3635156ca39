import type { ReturnReason } from "@souk/contracts";
import type { Db } from "@souk/db";
import type { Factories } from "@souk/testing";
import { browser } from "../cart/cart.fixture.ts";
import { orderDesk } from "../orders/orders.fixture.ts";
import { receiveReturn } from "./answer-return.ts";
import { inspectReturn } from "./inspect-return.ts";
import { requestReturn } from "./request-return.ts";

/** Orders that have arrived, and the ways in which their goods come back. */
export async function returnDesk(db: Db, make: Factories) {
  const desk = await orderDesk(db, make);
  const { core, staff, order, moves } = desk;

  /** An order of two units that has arrived. */
  async function arrived() {
    const made = await order("card");
    await moves.PROCESSING(made.number);
    await moves.SHIPPED(made.number);
    const { lines } = await moves.DELIVERED(made.number);
    const lineId = lines[0]?.id ?? "";
    const guest = { number: made.number, key: made.key };
    const want = (quantity: number, reason: ReturnReason = "DAMAGED") => [{ lineId, quantity, reason }];
    const ask = (quantity: number) =>
      requestReturn(browser(core), { ...guest, lines: want(quantity), note: "it broke" });
    return { ...made, lineId, guest, want, ask };
  }

  /** Received and looked at. */
  async function inspected(number: number, lineId: string, disposition: "RESTOCK" | "WRITE_OFF") {
    await receiveReturn(staff, { number });
    return inspectReturn(staff, { number, lines: [{ lineId, condition: "OPENED", disposition }] });
  }

  return { ...desk, arrived, inspected };
}
