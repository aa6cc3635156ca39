import { Locale } from "@souk/contracts";
import type { Tx } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";

/** Writes to the authors what became of their reviews, once for each text; what has no author's account any more is left out. */
export async function tellAuthors(
  tx: Tx,
  ids: readonly string[],
  template: "review_published" | "review_rejected",
): Promise<void> {
  const reviews = await tx.productReview.findMany({
    where: { id: { in: [...ids] }, user: { disabledAt: null, deletedAt: null } },
    orderBy: { id: "asc" },
    select: { id: true, writtenAt: true, user: { select: { email: true, locale: true } } },
  });
  for (const { id, writtenAt, user } of reviews)
    if (user)
      await queueMail(tx, {
        key: `${template}:${id}:${writtenAt.toISOString()}`,
        template,
        to: user.email,
        locale: Locale.parse(user.locale),
        data: { reviewId: id },
      });
}
