import type { OrderRows } from "./order-tables.ts";

/** Counts each order's events by when they were; of one moment, as they were written. */
export function numberEvents({ OrderEvent: events }: OrderRows): void {
  const last = new Map<string, number>();
  const time = ({ createdAt }: (typeof events)[number]): number => new Date(createdAt ?? 0).getTime();
  for (const event of events.toSorted((a, b) => time(a) - time(b))) {
    event.seq = (last.get(event.orderId) ?? 0) + 1;
    last.set(event.orderId, event.seq);
  }
}
