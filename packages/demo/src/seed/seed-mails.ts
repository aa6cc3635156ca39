import type { Tx } from "@souk/core/context";
import { enqueue } from "@souk/core/jobs/enqueue";
import { mailOfEvent } from "@souk/core/mail/order-mails";
import { z } from "zod";
import { daysBefore, type Kit } from "./kit.ts";

const DAYS = 7;
const MINUTE = 60_000;
const Data = z.object({ amount: z.number().exactOptional(), shipmentId: z.string().exactOptional() });

/** The mails that the last days' orders had, with their jobs: the first worker writes them out. */
export async function seedMails(tx: Tx, kit: Kit): Promise<void> {
  const events = await tx.orderEvent.findMany({
    where: { createdAt: { gte: daysBefore(kit.now, DAYS) } },
    select: {
      id: true,
      orderId: true,
      type: true,
      toState: true,
      data: true,
      createdAt: true,
      order: { select: { email: true, locale: true } },
    },
    orderBy: { id: "asc" },
  });
  const placedAt = new Map(
    events.filter(({ type }) => type === "PLACED").map((event) => [event.orderId, event.createdAt.getTime()]),
  );
  const mails = events.flatMap(({ order, createdAt, ...event }) => {
    const { type, toState, orderId } = event;
    // A card that paid at once was told of with the order.
    const sincePlaced = createdAt.getTime() - (placedAt.get(orderId) ?? 0);
    if (type === "PAYMENT" && sincePlaced < MINUTE) return [];
    const told =
      type === "PLACED"
        ? { template: "order_received", more: {} }
        : mailOfEvent({ type, toState, data: Data.parse(event.data) });
    if (told === null) return [];
    const { template, more } = told;
    const data = { orderId, ...more };
    const key = `${template}:${event.id}`;
    return [{ key, template, data, orderId, recipient: order.email, locale: order.locale, createdAt }];
  });
  await tx.mailMessage.createMany({ data: mails });
  const made = await tx.mailMessage.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  await enqueue(tx, ...made.map(({ id }) => ({ name: "mail.send", data: { id } }) as const));
}
