import type { CategoryNode } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { readTree } from "./read-tree.ts";

/** The whole tree as staff edit it: flat, parents before children, in order, inactive ones too. */
export async function categoryTree(ctx: StaffContext): Promise<CategoryNode[]> {
  return readTree(ctx.db);
}
