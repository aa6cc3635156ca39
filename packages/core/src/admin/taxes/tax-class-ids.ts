import { DomainError } from "@souk/contracts";
import { columns, type TaxClass } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";

const tc = columns<TaxClass>("tc");
const Rows = z.array(z.object({ id: z.string(), code: z.string() }));

/** Ids of the classes of these codes that are there; held, so that nobody takes one away before products name it. */
export async function taxClassIds(
  tx: Tx,
  codes: readonly (string | null | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(codes.flatMap((code) => code ?? []))];
  if (wanted.length === 0) return new Map();
  const rows = await tx.$queryRaw`
    SELECT ${tc.id}, ${tc.code} FROM "TaxClass" tc
     WHERE ${tc.code} = ANY(${wanted}::text[]) ORDER BY ${tc.id} FOR SHARE`;
  return new Map(Rows.parse(rows).map(({ id, code }) => [code, id]));
}

/** Null for none, which is the default class; NOT_FOUND. */
export async function findTaxClass(tx: Tx, code: string | null): Promise<string | null> {
  if (code === null) return null;
  const id = (await taxClassIds(tx, [code])).get(code);
  if (id === undefined) throw new DomainError("NOT_FOUND", { entity: "taxClass" });
  return id;
}
