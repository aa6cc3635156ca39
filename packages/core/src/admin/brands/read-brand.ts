import { BrandView, DomainError } from "@souk/contracts";
import { type Brand, columns, type Media, Prisma, type Product } from "@souk/db";
import { z } from "zod";
import type { Tx } from "../../context.ts";
import { mediaViewJson } from "../media-json.ts";

const b = columns<Brand>("b");
const m = columns<Media>("m");
const p = columns<Product>("p");
const { sql } = Prisma;

/** The fields of a BrandRow for the joined rows `b` and `m`. */
export const brandFields = sql`
  'id', ${b.id}, 'name', ${b.name}, 'slug', ${b.slug}, 'logo', ${mediaViewJson(m)},
  'deleted', ${b.deletedAt} IS NOT NULL,
  'productCount', (SELECT count(*) FROM "Product" p WHERE ${p.brandId} = ${b.id} AND ${p.deletedAt} IS NULL)`;

export const joinLogo = sql`LEFT JOIN "Media" m ON ${m.id} = ${b.mediaId}`;

const Rows = z.array(z.object({ brand: BrandView }));

/** A brand as its editor shows it, deleted or not; NOT_FOUND where there is none. */
export async function readBrand(tx: Tx, id: string): Promise<BrandView> {
  const rows = await tx.$queryRaw(sql`
    SELECT json_build_object(${brandFields}, 'version', ${b.version}, 'about', ${b.about}) AS brand
      FROM "Brand" b ${joinLogo} WHERE ${b.id} = ${id}::uuid`);
  const [row] = Rows.parse(rows);
  if (!row) throw new DomainError("NOT_FOUND", { entity: "brand" });
  return row.brand;
}
