import { type Arrival, type OrderState, workingDay } from "@souk/contracts";

interface Promised {
  state: OrderState;
  minDays: number | null;
  maxDays: number | null;
  /** ISO dates. */
  arrivesFrom: string | null;
  arrivesTo: string | null;
}

interface Parcel {
  shippedAt: string;
  deliveredAt: string | null;
}

const UNSENT: ReadonlySet<OrderState> = new Set(["PENDING", "CONFIRMED", "PAID", "PROCESSING"]);
const ENDED: ReadonlySet<OrderState> = new Set(["CANCELLED", "REFUNDED"]);

/** When what isn't sent yet is to come, as its buyer was told; null: nothing is to come, or nobody can say. */
export function arrivalOfRest({ state, arrivesFrom, arrivesTo }: Promised): Arrival | null {
  if (!UNSENT.has(state) || arrivesFrom === null || arrivesTo === null) return null;
  return { from: arrivesFrom, to: arrivesTo };
}

/** When a parcel is to come, from the day on which it was sent. What is picked up doesn't come: it is there. */
export function arrivalOfParcel(
  { state, minDays, maxDays, pickup }: Promised & { pickup: object | null },
  { shippedAt, deliveredAt }: Parcel,
): Arrival | null {
  if (pickup !== null || ENDED.has(state) || deliveredAt !== null) return null;
  return daysFrom(new Date(shippedAt), { minDays, maxDays });
}

/** Counted again from another day, for what is sent later than was thought. */
export function daysFrom(
  sent: Date,
  { minDays, maxDays }: Pick<Promised, "minDays" | "maxDays">,
): Arrival | null {
  if (minDays === null || maxDays === null) return null;
  return { from: workingDay(sent, minDays), to: workingDay(sent, maxDays) };
}
