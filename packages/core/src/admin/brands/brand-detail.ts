import type { BrandView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { readBrand } from "./read-brand.ts";

/** What the brand's editor loads; NOT_FOUND. */
export async function brandDetail(ctx: StaffContext, { id }: { id: string }): Promise<BrandView> {
  return readBrand(ctx.db, id);
}
