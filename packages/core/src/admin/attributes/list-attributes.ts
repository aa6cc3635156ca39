import type { AttributeView } from "@souk/contracts";
import type { StaffContext } from "../../context.ts";
import { readAttributes } from "./read-attributes.ts";

/** All attributes in the staff's order, deleted ones last. */
export async function listAttributes(ctx: StaffContext): Promise<AttributeView[]> {
  return readAttributes(ctx.db);
}
