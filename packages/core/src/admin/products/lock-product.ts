import { DomainError } from "@souk/contracts";
import { columns, type Product } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";

const p = columns<Product>("p");
const Rows = z.array(z.object({ version: z.int(), status: z.string(), deleted: z.boolean() }));

/** Holds the product's row, deleted or not: whoever else edits it waits, and who only names it does not. NOT_FOUND where there is none. */
export async function lockProduct(tx: Tx, id: string): Promise<z.infer<typeof Rows>[number]> {
  const rows = await tx.$queryRaw`
    SELECT ${p.version}, ${p.status}, ${p.deletedAt} IS NOT NULL AS deleted
      FROM "Product" p WHERE ${p.id} = ${id}::uuid FOR NO KEY UPDATE`;
  const [row] = Rows.parse(rows);
  if (!row) throw new DomainError("NOT_FOUND", { entity: "product" });
  return row;
}
