import type { InvoiceKind, InvoiceSettings } from "@souk/contracts";
import { columns, type Counter } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../context.ts";

const n = columns<Counter>("n");
const Taken = z.tuple([z.object({ value: z.int() })]);

export interface DocumentNumber {
  year: number;
  sequence: number;
  number: string;
}

/** The name of the counter of a kind and year. */
export const counterName = (kind: InvoiceKind, year: number): string => `${kind.toLowerCase()}.${year}`;

/**
 * The next number of the kind in the year of `now` (UTC). Its counter's row is held to the end of the transaction: who
 * comes next waits, and a rollback gives the number back, so there is never a gap. Take it last.
 */
export async function nextNumber(
  tx: Tx,
  { kind, now, settings }: { kind: InvoiceKind; now: Date; settings: InvoiceSettings },
): Promise<DocumentNumber> {
  const year = now.getUTCFullYear();
  const rows = await tx.$queryRaw`
    INSERT INTO "Counter" AS n ("name", "value") VALUES (${counterName(kind, year)}, 1)
        ON CONFLICT ("name") DO UPDATE SET "value" = ${n.value} + 1 RETURNING ${n.value}`;
  const [{ value: sequence }] = Taken.parse(rows);
  const prefix = kind === "INVOICE" ? settings.prefix : settings.creditPrefix;
  return { year, sequence, number: `${prefix}-${year}-${String(sequence).padStart(5, "0")}` };
}
