import type { OrderState } from "@souk/contracts";
import { DAY, type Kit, minutesAfter } from "./kit.ts";
import { CUSTOMERS, GUESTS, type Person } from "./people.ts";

/** Who buys when, how it is paid, and how far it has come. */
export interface OrderPlan {
  placedAt: Date;
  buyer: Person;
  method: "card" | "cash_on_delivery" | "bank_transfer";
  steps: Step[];
}

export interface Step {
  state: OrderState;
  at: Date;
  by: "CUSTOMER" | "STAFF" | "SYSTEM";
}

export const ORDER_COUNT = 200;
const DAYS = 90;

/** The newest orders, newest first: work for the staff to be seen at once, in every state of its own. */
const OPEN: readonly OrderState[] = [
  ...(["PENDING", "PAID", "PENDING", "PAID", "CONFIRMED", "PENDING", "PAID", "PROCESSING"] as const),
  ...(["CONFIRMED", "PAID", "PROCESSING", "SHIPPED", "CONFIRMED", "PROCESSING", "CANCELLED"] as const),
  ...(["SHIPPED", "PROCESSING", "SHIPPED", "SHIPPED", "DELIVERED", "SHIPPED", "SHIPPED"] as const),
];

/** Oldest first. */
export function planOrders(kit: Kit): OrderPlan[] {
  const moments = Array.from({ length: ORDER_COUNT }, () => orderMoment(kit)).sort(
    (a, b) => a.getTime() - b.getTime(),
  );
  return moments.map((placedAt, index) => planOrder(kit, placedAt, OPEN[ORDER_COUNT - 1 - index]));
}

/** More at weekends, in the evening, and lately. */
function orderMoment({ dice, now }: Kit): Date {
  const hour = dice.weighted([
    [9, 1],
    [11, 2],
    [13, 2],
    [16, 2],
    [18, 3],
    [20, 4],
    [22, 3],
  ]);
  for (;;) {
    const day = new Date(now.getTime() - Math.floor(dice.next() ** 1.25 * DAYS) * DAY);
    const atWeekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
    day.setUTCHours(hour, dice.int(0, 59), dice.int(0, 59), 0);
    if (day < minutesAfter(now, -10) && (atWeekend || dice.chance(0.55))) return day;
  }
}

function planOrder(kit: Kit, placedAt: Date, open: OrderState | undefined): OrderPlan {
  const { dice } = kit;
  const end =
    open ?? dice.weighted([["DELIVERED", 86] as const, ["CANCELLED", 7] as const, ["REFUNDED", 7] as const]);
  const buyer = pickBuyer(kit, end);
  const method = methodFor(kit, end, buyer);
  return { placedAt, buyer, method, steps: steps(kit, { placedAt, end, method }) };
}

/** Cash is paid at a door in Morocco; only what was captured from a card is given back by us. */
function methodFor({ dice }: Kit, end: OrderState, buyer: Person): OrderPlan["method"] {
  if (buyer.place.country !== "MA" || end === "PAID" || end === "REFUNDED") return "card";
  if (end === "PENDING") return dice.chance(0.3) ? "bank_transfer" : "cash_on_delivery";
  if (end === "CONFIRMED") return "cash_on_delivery";
  if (dice.chance(0.08)) return "bank_transfer";
  return dice.chance(0.55) ? "cash_on_delivery" : "card";
}

function pickBuyer({ dice }: Kit, end: OrderState): Person {
  const onlyHere = end === "PENDING" || end === "CONFIRMED";
  for (;;) {
    const buyer = dice.chance(0.7) ? dice.pick(CUSTOMERS) : dice.pick(GUESTS);
    if (buyer.place.country === "MA") return buyer;
    if (!onlyHere && dice.chance(0.7)) return buyer;
  }
}

type Move = readonly [state: OrderState, by: Step["by"], hours: readonly [from: number, to: number]];

const PLACED: Move = ["PENDING", "CUSTOMER", [0, 0]];
const WAYS: Record<OrderPlan["method"], readonly Move[]> = {
  card: [
    PLACED,
    ["PAID", "SYSTEM", [0, 0]],
    ["PROCESSING", "STAFF", [1, 18]],
    ["SHIPPED", "STAFF", [4, 30]],
    ["DELIVERED", "STAFF", [24, 110]],
    ["REFUNDED", "STAFF", [30, 150]],
  ],
  bank_transfer: [
    PLACED,
    ["PAID", "STAFF", [10, 60]],
    ["PROCESSING", "STAFF", [1, 18]],
    ["SHIPPED", "STAFF", [4, 30]],
    ["DELIVERED", "STAFF", [24, 110]],
  ],
  cash_on_delivery: [
    PLACED,
    ["CONFIRMED", "STAFF", [1, 20]],
    ["PROCESSING", "STAFF", [1, 18]],
    ["SHIPPED", "STAFF", [4, 30]],
    ["DELIVERED", "STAFF", [24, 96]],
  ],
};

/** From placing to `end`, all of it before now however short the time was. */
function steps(
  { dice, now }: Kit,
  order: Pick<OrderPlan, "placedAt" | "method"> & { end: OrderState },
): Step[] {
  const way = WAYS[order.method];
  const cancelled: Move = ["CANCELLED", dice.chance(0.6) ? "CUSTOMER" : "STAFF", [1, 9]];
  const moves =
    order.end === "CANCELLED"
      ? [
          ...way.slice(
            0,
            order.method === "cash_on_delivery" ? dice.int(1, 2) : order.method === "card" ? 2 : 1,
          ),
          cancelled,
        ]
      : way.slice(0, way.findIndex(([state]) => state === order.end) + 1);
  let minutes = 0;
  const taken = moves.map(([state, by, [from, to]]) => {
    minutes += dice.int(from * 60, to * 60);
    return { state, by, minutes };
  });
  const room = (now.getTime() - order.placedAt.getTime()) / 60_000 - 5;
  const pace = minutes > room ? room / minutes : 1;
  return taken.map((step) => ({
    state: step.state,
    by: step.by,
    at: minutesAfter(order.placedAt, Math.floor(step.minutes * pace)),
  }));
}
