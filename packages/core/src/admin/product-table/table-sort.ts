import type { Locale, ProductTableInput } from "@souk/contracts";
import { columns, Prisma, type ProductStock, type ProductSummary } from "@souk/db";
import { z } from "zod";

const k = columns<ProductStock>("k");
const s = columns<ProductSummary>("s");
const { sql } = Prisma;

export interface TableSort {
  key: Prisma.Sql;
  /** Breaks ties, of the same table as the key: one index has both. */
  id: Prisma.Sql;
  type: Prisma.Sql;
  /** How the cursor writes it, to the last digit. */
  written: (key: Prisma.Sql) => Prisma.Sql;
  from: Prisma.Sql;
  /** What of the filter the key's own index begins with. */
  lead: (deleted: boolean) => Prisma.Sql;
}

type Sorts = ProductTableInput["sort"];
const summaries = sql`"ProductSummary" s`;
const time = {
  type: sql`timestamp(3)`,
  written: (key: Prisma.Sql) => sql`to_char(${key}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
};
const whole = { type: sql`int`, written: (key: Prisma.Sql) => key };
const lead = (deleted: boolean): Prisma.Sql => sql`${s.deleted} = ${deleted}`;
const ofSummary = { id: s.productId, from: summaries, lead };
const NAMES: Record<Locale, Prisma.Sql> = { en: s.nameEn, fr: s.nameFr, ar: s.nameAr };

const SORTS: Record<Sorts, (locale: Locale) => TableSort> = {
  updated: () => ({ key: s.updatedAt, ...time, ...ofSummary }),
  created: () => ({ key: s.createdAt, ...time, ...ofSummary }),
  name: (locale) => ({ key: NAMES[locale], type: sql`text`, written: (key) => key, ...ofSummary }),
  price: () => ({ key: s.price, ...whole, ...ofSummary }),
  stock: () => ({
    key: k.free,
    id: k.productId,
    ...whole,
    from: sql`"ProductStock" k JOIN "ProductSummary" s ON ${s.productId} = ${k.productId}`,
    lead: (deleted) => sql`${k.deleted} = ${deleted}`,
  }),
};

export function sortOf({ sort, locale }: Pick<ProductTableInput, "sort" | "locale">): TableSort {
  return SORTS[sort](locale);
}

const storable = z.string().refine((text) => !text.includes("\0") && text.isWellFormed());
/** What a cursor says of the row it stands at. */
export const SORT_KEYS = {
  updated: z.iso.datetime(),
  created: z.iso.datetime(),
  name: storable,
  price: z.int32(),
  stock: z.int32(),
} as const satisfies Record<Sorts, z.ZodType<string | number>>;
