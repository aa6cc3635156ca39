import type { ProductDetail } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { readProduct } from "./read-product.ts";

/** What the editor loads, of a deleted product too; NOT_FOUND where there is none. */
export async function productDetail(ctx: StaffContext, { id }: { id: string }): Promise<ProductDetail> {
  return readProduct(ctx.db, id);
}
