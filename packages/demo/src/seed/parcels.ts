import type { Step } from "./order-plan.ts";
import type { MadeOrder } from "./order-rows.ts";
import type { OrderRows } from "./order-tables.ts";

const CARRIERS = ["Amana Express", "Chronodiali", "CTM Messagerie"] as const;
const CARRIERS_ABROAD = ["DHL Express", "Chronopost"] as const;

type Content = { lineId: string; quantity: number };

export interface Parcel {
  id: string;
  carrier: string;
  trackingNumber: string | null;
  shippedAt: Date;
  deliveredAt: Date | null;
  lines: Content[];
}

/** What was sent of an order, in one parcel or two, and of some that are being packed the first of two. */
export function addParcels(order: MadeOrder, rows: OrderRows): Parcel[] {
  const parcels = planned(order, rows).filter(({ lines }) => lines.length > 0);
  for (const { id, carrier, trackingNumber, shippedAt, deliveredAt, lines } of parcels) {
    const stamps = { createdAt: shippedAt, updatedAt: deliveredAt ?? shippedAt };
    rows.Shipment.push({
      id,
      orderId: order.id,
      carrier,
      trackingNumber,
      shippedAt,
      deliveredAt,
      ...stamps,
    });
    for (const { lineId: orderLineId, quantity } of lines)
      rows.ShipmentLine.push({ shipmentId: id, orderLineId, quantity });
  }
  return parcels;
}

function planned(order: MadeOrder, rows: OrderRows): Parcel[] {
  const { plan, number, kit } = order;
  const at = (state: Step["state"]): Date | null =>
    plan.steps.find((step) => step.state === state)?.at ?? null;
  const packed = at("PROCESSING");
  const shipped = at("SHIPPED");
  const delivered = at("DELIVERED");
  const { first, rest } = inTwo(linesOf(order, rows));
  const isCancelled = plan.steps.at(-1)?.state === "CANCELLED";
  if (packed === null || isCancelled) return [];
  if (shipped === null)
    return number % 4 !== 3 && rest.length > 0 ? [parcel(order, between(packed, kit.now), null, first)] : [];
  if (number % 4 !== 0 || rest.length === 0) return [parcel(order, shipped, delivered, [...first, ...rest])];
  const early = between(packed, shipped);
  const arrived = delivered ?? (number % 8 === 0 ? between(shipped, kit.now) : null);
  return [parcel(order, early, arrived, first), parcel(order, shipped, delivered, rest)];
}

function linesOf({ id }: MadeOrder, rows: OrderRows): Content[] {
  return rows.OrderLine.flatMap((line) =>
    line.orderId === id && line.id !== undefined ? [{ lineId: line.id, quantity: line.quantity }] : [],
  );
}

/** The first line goes ahead; of a single one, half of it. */
function inTwo(lines: readonly Content[]): { first: Content[]; rest: Content[] } {
  const [first, ...rest] = lines;
  if (first === undefined) return { first: [], rest: [] };
  if (rest.length > 0) return { first: [first], rest };
  const half = Math.ceil(first.quantity / 2);
  const left = first.quantity - half;
  return {
    first: [{ ...first, quantity: half }],
    rest: left > 0 ? [{ ...first, quantity: left }] : [],
  };
}

function parcel(
  { kit, plan, quote: { pickup } }: MadeOrder,
  shippedAt: Date,
  deliveredAt: Date | null,
  lines: readonly Content[],
): Parcel {
  const carrier = kit.dice.pick(plan.buyer.place.country === "MA" ? CARRIERS : CARRIERS_ABROAD);
  const trackingNumber = `${carrier.slice(0, 2).toUpperCase()}${kit.dice.int(100_000_000, 999_999_999)}MA`;
  const content = new Map<string, number>();
  for (const { lineId, quantity } of lines) content.set(lineId, (content.get(lineId) ?? 0) + quantity);
  return {
    id: kit.dice.id(shippedAt),
    carrier: pickup?.name ?? carrier,
    trackingNumber: pickup ? null : trackingNumber,
    shippedAt,
    deliveredAt,
    lines: [...content].map(([lineId, quantity]) => ({ lineId, quantity })),
  };
}

function between(from: Date, to: Date): Date {
  return new Date(Math.floor((from.getTime() + to.getTime()) / 2));
}
