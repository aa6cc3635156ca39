import { DomainError } from "@souk/contracts";
import { type Collection, columns } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";

const c = columns<Collection>("c");
const Rows = z.array(z.object({ version: z.int(), deleted: z.boolean() }));

/** Holds the collection's row, deleted or not; NOT_FOUND where there is none. */
export async function lockCollection(tx: Tx, id: string): Promise<z.infer<typeof Rows>[number]> {
  const rows = await tx.$queryRaw`
    SELECT ${c.version}, ${c.deletedAt} IS NOT NULL AS deleted FROM "Collection" c WHERE ${c.id} = ${id}::uuid FOR UPDATE`;
  const [row] = Rows.parse(rows);
  if (!row) throw new DomainError("NOT_FOUND", { entity: "collection" });
  return row;
}
