import type { OrderState, RefundOrderInput } from "@souk/contracts";
import type { Db } from "@souk/db";
import type { Factories, MadeVariant } from "@souk/testing";
import { staffContext } from "../admin/staff-context.fixture.ts";
import {
  cardOrder,
  cashOrder,
  makeShipping,
  newKey,
  orderOf,
  readyShopper,
  type ReadyShopper,
  shopCore,
} from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import type { StaffContext } from "../context.ts";
import { confirmOrder } from "./confirm-order.ts";
import { deliverOrder } from "./deliver-order.ts";
import { processOrder } from "./process-order.ts";
import { shipOrder } from "./ship-order.ts";
import { staffOrder } from "./staff-order.ts";

export interface MadeOrder {
  number: number;
  key: string;
  shopper: ReadyShopper;
  variant: MadeVariant;
}

/** Orders of two units (235.00 with shipping) of a product with five, and somebody of the staff to move them. */
export async function orderDesk(db: Db, make: Factories) {
  const core = shopCore(db);
  await makeShipping(db);
  const staff: StaffContext = await staffContext(db, "ADMIN", core);
  const order = async (
    by: "card" | "cash" | "transfer",
    userId: string | null = null,
  ): Promise<MadeOrder> => {
    const { variant } = await make.product({ variants: [{ stock: 5 }] });
    const shopper = await readyShopper(core, [[variant.id, 2]], userId);
    const input = by === "card" ? await cardOrder(shopper) : laterOrder(shopper, by);
    return { ...orderOf(await placeOrder(shopper.ctx, input)), shopper, variant };
  };
  return {
    core,
    staff,
    order,
    moves: movesOf(staff),
    refund: refundInput,
    units: (number: number, quantity: number) => unitsOf(staff, number, quantity),
  };
}

/** Gives back 10.00 beside the goods, unless told otherwise. */
function refundInput(over: Partial<RefundOrderInput> = {}): Omit<RefundOrderInput, "number"> {
  const rest = { reason: "", restock: false, idempotencyKey: newKey() };
  return { lines: [], shippingAmount: 0, adjustment: 1000, ...rest, ...over };
}

/** So many units of an order's only line, as a refund's lines. */
async function unitsOf(staff: StaffContext, number: number, quantity: number) {
  const { lines } = await staffOrder(staff, { number });
  return { lines: lines.map(({ id: lineId }) => ({ lineId, quantity })), adjustment: 0 };
}

function laterOrder(shopper: ReadyShopper, by: "cash" | "transfer") {
  return by === "cash" ? cashOrder(shopper) : cashOrder(shopper, { payment: { method: "bank_transfer" } });
}

export type Moves = ReturnType<typeof movesOf>;

function movesOf(staff: StaffContext) {
  return {
    CONFIRMED: (number: number) => confirmOrder(staff, { number }),
    PROCESSING: (number: number) => processOrder(staff, { number }),
    SHIPPED: (number: number) => shipOrder(staff, { number, carrier: "Amana", trackingNumber: "AM123" }),
    DELIVERED: (number: number) => deliverOrder(staff, { number }),
  } satisfies Partial<Record<OrderState, unknown>>;
}
