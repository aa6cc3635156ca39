import { enqueue } from "@souk/core/jobs/enqueue";
import { runTx } from "@souk/core/transaction";
import type { Db } from "@souk/db";
import { expect } from "@playwright/test";

const DAY = 86_400_000;

/** As if eight days had gone by since an order arrived: the path to which the mail leads that asks its buyer for a review. */
export async function invitationOf(db: Db, number: number): Promise<string> {
  const { id: orderId } = await db.order.findUniqueOrThrow({ where: { number }, select: { id: true } });
  await db.shipment.updateMany({
    where: { orderId },
    data: { deliveredAt: new Date(Date.now() - 8 * DAY) },
  });
  await runTx(db, (tx) => enqueue(tx, { name: "reviews.invite", data: {} }));
  const html = async () => {
    const mail = await db.mailMessage.findFirst({ where: { template: "review_invitation", orderId } });
    return mail?.html ?? "";
  };
  await expect.poll(html, { timeout: 20_000 }).toContain("review=write");
  const url = new URL(/href="([^"]*review=write)"/.exec(await html())?.[1] ?? "");
  return url.pathname + url.search;
}
