import type { Locale } from "@souk/contracts";
import type pg from "pg";
import { z } from "zod";
import type { Named } from "./words.ts";

const Ids = z.array(z.object({ id: z.string() }));
const Names = z.array(z.object({ locale: z.enum(["en", "fr", "ar"]), name: z.string(), slug: z.string() }));

export interface Sample {
  /** From the fullest on: departments, ranges, leaves. */
  categoryIds: string[];
  /** Vehicles by their parts, from the one with most on. */
  typeIds: string[];
  names: (Named & { slug: string })[];
}

/** What the load asks for, the same in each run on the same shop. */
export async function sample(pool: pg.Pool): Promise<Sample> {
  const ids = async (sql: string): Promise<string[]> =>
    Ids.parse((await pool.query(sql)).rows).map((row) => row.id);
  return {
    categoryIds: await ids(
      `SELECT "categoryId" AS id FROM "ProductCategory" GROUP BY 1 HAVING count(*) > 10 ORDER BY count(*) DESC LIMIT 40`,
    ),
    typeIds: await ids(`SELECT "typeId" AS id FROM "Fitment" GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 200`),
    names: Names.parse(
      (
        await pool.query(
          `SELECT locale, name, slug FROM "ProductTranslation" t JOIN "Product" p ON p.id = t."productId"
            WHERE p.status = 'ACTIVE' ORDER BY md5(t."productId"::text || locale) LIMIT 300`,
        )
      ).rows,
    ),
  };
}

export const inLanguage = (locale: Locale) => ({ locale, currency: "MAD" }) as const;
