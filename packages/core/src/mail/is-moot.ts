import { isMailTemplate, mailDataOf, OPTIONAL_TEMPLATES } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import { isStillLeft } from "../cart/reminders/still-left.ts";
import type { Core } from "../context.ts";
import { goodsToReview } from "../reviews/invitations/unreviewed-goods.ts";
import { wantsMail } from "./preferences/wants-mail.ts";

/**
 * What is no longer true isn't told: a reminder of a cart that was ordered meanwhile, an invitation to review what was
 * reviewed or sent back. Nor is what its reader wants no more, whoever queued it: of a cart's reminder its tick says so.
 */
export async function isMoot(
  { db, clock }: Pick<Core, "db" | "clock">,
  { template, data, recipient }: { template: string; data: Prisma.JsonValue; recipient: string },
): Promise<boolean> {
  if (!isMailTemplate(template)) return false;
  if (template === "abandoned_cart")
    return !(await isStillLeft(db, mailDataOf.abandoned_cart.parse(data).cartId));
  const kind = OPTIONAL_TEMPLATES[template];
  if (kind !== undefined && !(await wantsMail(db, { email: recipient }, kind))) return true;
  if (template !== "review_invitation") return false;
  const { orderId } = mailDataOf.review_invitation.parse(data);
  return (await goodsToReview(db, { orderId, now: clock.now(), limit: 1 })).length === 0;
}
