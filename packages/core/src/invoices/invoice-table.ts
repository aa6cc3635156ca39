import {
  AddressView,
  Currency,
  type InvoiceKind,
  type InvoiceTable,
  type InvoiceTableInput,
} from "@souk/contracts";
import { columns, type Counter, type Invoice, type Order, Prisma } from "@souk/db";
import { z } from "zod";
import type { Core } from "../context.ts";
import { decodePlace, encodeCursor } from "../cursor.ts";

const i = columns<Invoice>("i");
const o = columns<Order>("o");
const n = columns<Counter>("n");
const { sql } = Prisma;

const Rows = z.array(
  z.object({
    id: z.uuid(),
    kind: z.enum(["INVOICE", "CREDIT_NOTE"]),
    number: z.string(),
    issuedAt: z.date(),
    total: z.int(),
    taxTotal: z.int(),
    currency: Currency,
    order: z.int(),
    buyer: AddressView.pick({ fullName: true, company: true }),
  }),
);
const Sums = z.array(
  z.object({ currency: Currency, count: z.int(), total: z.coerce.number(), taxTotal: z.coerce.number() }),
);
const Years = z.array(z.object({ year: z.int() }));

/** All invoices and credit notes, the latest first, with what they come to; filtered by kind, year and words. */
export async function invoiceTable(ctx: Core, input: InvoiceTableInput): Promise<InvoiceTable> {
  const filter = filterOf(input);
  const page = input.cursor === undefined ? sql`TRUE` : after(input.cursor);
  const [found, summed, years] = await Promise.all([
    ctx.db.$queryRaw`
      SELECT ${i.id}, ${i.kind}, ${i.number}, ${i.issuedAt}, ${i.total}, ${i.taxTotal}, ${i.currency},
             ${o.number} AS "order", ${i.data} -> 'buyer' AS buyer
        FROM "Invoice" i JOIN "Order" o ON ${o.id} = ${i.orderId}
       WHERE ${filter} AND ${page} ORDER BY ${i.issuedAt} DESC, ${i.id} DESC LIMIT ${input.limit + 1}::int`,
    ctx.db.$queryRaw`
      SELECT ${i.currency}, count(*)::int AS count, sum(${signed(i.total)}) AS total,
             sum(${signed(i.taxTotal)}) AS "taxTotal"
        FROM "Invoice" i JOIN "Order" o ON ${o.id} = ${i.orderId} WHERE ${filter} GROUP BY ${i.currency}
       ORDER BY ${i.currency}`,
    ctx.db.$queryRaw`
      SELECT DISTINCT split_part(${n.name}, '.', 2)::int AS year FROM "Counter" n
       WHERE ${n.name} ~ '^(invoice|credit_note)[.][0-9]{4}$' ORDER BY year DESC`,
  ]);
  const rows = Rows.parse(found);
  const items = rows.slice(0, input.limit);
  const last = items.at(-1);
  const sums = Sums.parse(summed);
  return {
    items: items.map(({ buyer, issuedAt, ...row }) => ({
      ...row,
      issuedAt: issuedAt.toISOString(),
      customer: buyer.company || buyer.fullName,
    })),
    total: sums.reduce((total, { count }) => total + count, 0),
    nextCursor:
      rows.length > items.length && last ? encodeCursor([last.issuedAt.toISOString(), last.id]) : null,
    years: Years.parse(years).map(({ year }) => year),
    sums: sums.map(({ count: _count, ...sum }) => sum),
  };
}

// A credit note takes away.
const signed = (amount: Prisma.Sql): Prisma.Sql =>
  sql`CASE WHEN ${i.kind} = 'INVOICE' THEN ${amount} ELSE -${amount} END::bigint`;

function filterOf({ kind, year, query }: InvoiceTableInput): Prisma.Sql {
  const parts = [sql`TRUE`];
  if (kind !== undefined) parts.push(ofKind(kind));
  if (year !== undefined) parts.push(sql`${i.year} = ${year}::int`);
  const words = query?.trim() ?? "";
  if (words !== "") parts.push(matching(words));
  return Prisma.join(parts, " AND ");
}

const ofKind = (kind: InvoiceKind): Prisma.Sql => sql`${i.kind} = ${kind}::"InvoiceKind"`;

function matching(words: string): Prisma.Sql {
  const digits = /^#?(\d{1,9})$/.exec(words)?.[1];
  if (digits !== undefined) return sql`(${o.number} = ${digits}::int OR ${i.sequence} = ${digits}::int)`;
  return sql`(${i.number} = ${words.toUpperCase()} OR ${o.email} = ${words.toLowerCase()})`;
}

function after(cursor: string): Prisma.Sql {
  const [issuedAt, id] = decodePlace(cursor);
  return sql`(${i.issuedAt}, ${i.id}) < (${new Date(issuedAt)}::timestamp, ${id}::uuid)`;
}
