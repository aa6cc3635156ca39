import { DomainError } from "@souk/contracts";
import { audit } from "../../admin/audit/audit.ts";
import type { StaffContext } from "../../context.ts";
import { runTx } from "../../transaction.ts";

/** Staff take one photo off a review and leave the rest of it as it is. NOT_FOUND. */
export function removePhoto(ctx: StaffContext, { id }: { id: string }): Promise<{ changed: number }> {
  return runTx(ctx.db, async (tx) => {
    const [photo] = await tx.reviewPhoto.findMany({
      where: { id, reviewId: { not: null } },
      select: { reviewId: true, isShown: true },
    });
    const { count } = await tx.reviewPhoto.deleteMany({ where: { id, reviewId: { not: null } } });
    if (!photo || count === 0) throw new DomainError("NOT_FOUND", { entity: "photo" });
    await audit(tx, ctx, {
      action: "review.remove-photo",
      entity: "review",
      entityId: photo.reviewId ?? "",
      before: { photo: id, isShown: photo.isShown },
    });
    return { changed: count };
  });
}
