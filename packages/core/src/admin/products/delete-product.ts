import type { ProductDetail } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { setDeleted } from "./set-deleted.ts";

/** Takes a product out of the shop; everything of it stays, for its orders and for restoring it. NOT_FOUND, COMPONENT_IN_USE. */
export async function deleteProduct(ctx: StaffContext, { id }: { id: string }): Promise<ProductDetail> {
  return setDeleted(ctx, id, true);
}
