import type { ProductDetail } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { setDeleted } from "./set-deleted.ts";

/** Brings a deleted product back as it was; without its category if that is gone. NOT_FOUND. */
export async function restoreProduct(ctx: StaffContext, { id }: { id: string }): Promise<ProductDetail> {
  return setDeleted(ctx, id, false);
}
