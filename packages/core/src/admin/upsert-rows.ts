import { Prisma } from "@souk/db";
import type { Tx } from "../context.ts";
import type { BulkTables } from "../import/bulk-insert.ts";

export interface UpsertColumns<Row> {
  /** The unique columns by which a row is known. */
  key: readonly (keyof Row & string)[];
  /** What is brought up to date in a row that is there. */
  update: readonly (keyof Row & string)[];
  /** Written only where one of the others differs: a time of change. */
  touch?: keyof Row & string;
}

const list = (columns: readonly string[], table = ""): Prisma.Sql =>
  Prisma.raw(columns.map((column) => `${table}"${column}"`).join(", "));

/**
 * Inserts rows, or brings those that are there up to date, in one statement with one parameter, however many there
 * are; a row that has all that already isn't written. Every row has the same columns.
 */
export async function upsertRows<T extends keyof BulkTables>(
  tx: Tx,
  table: T,
  rows: readonly BulkTables[T][],
  { key, update, touch }: UpsertColumns<BulkTables[T]>,
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const into = Prisma.raw(`"${table}"`);
  const all = list(Object.keys(first));
  const written = touch === undefined ? update : [...update, touch];
  await tx.$executeRaw`
    INSERT INTO ${into} AS t (${all})
    SELECT ${all} FROM jsonb_populate_recordset(NULL::${into}, ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT (${list(key)}) DO UPDATE SET (${list(written)}) = ROW(${list(written, "excluded.")})
     WHERE (${list(update, "t.")}) IS DISTINCT FROM (${list(update, "excluded.")})`;
}
