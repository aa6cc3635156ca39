import type { CollectionDetail, CollectionInput } from "@souk/contracts";
import type { z } from "zod";
import type { StaffContext } from "../../context.ts";
import { readCollection } from "./read-collection.ts";

/** What the collection's editor loads; NOT_FOUND. */
export async function collectionDetail(
  ctx: StaffContext,
  { id, locale }: z.infer<typeof CollectionInput>,
): Promise<CollectionDetail> {
  return readCollection(ctx.db, id, { locale, now: ctx.clock.now() });
}
