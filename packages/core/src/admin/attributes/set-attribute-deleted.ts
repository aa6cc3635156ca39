import type { AttributeView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { attributeOf, changeAttributes } from "./change-attributes.ts";
import { refreshProductsWith } from "./products-with.ts";

/** Takes an attribute out of editors, pages and facets; what products have of it is kept for restoring. NOT_FOUND. */
export async function deleteAttribute(ctx: StaffContext, { id }: { id: string }): Promise<AttributeView[]> {
  return setDeleted(ctx, id, true);
}

/** Brings a deleted attribute back, and with it what products had of it. NOT_FOUND. */
export async function restoreAttribute(ctx: StaffContext, { id }: { id: string }): Promise<AttributeView[]> {
  return setDeleted(ctx, id, false);
}

async function setDeleted(ctx: StaffContext, id: string, deleted: boolean): Promise<AttributeView[]> {
  return changeAttributes(ctx, async (tx, list) => {
    if (attributeOf(list, id).deleted === deleted) return null;
    await tx.attribute.update({
      where: { id },
      data: { deletedAt: deleted ? ctx.clock.now() : null, version: { increment: 1 } },
      select: { id: true },
    });
    await refreshProductsWith(tx, ctx, id);
    return { action: deleted ? "attribute.delete" : "attribute.restore", id };
  });
}
