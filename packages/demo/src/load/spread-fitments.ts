import type { Tx } from "@souk/core/context";
import {
  type CategoryTranslation,
  columns,
  type Fitment,
  type Product,
  type ProductCategory,
  type VehicleModel,
  type VehicleType,
} from "@souk/db";
import { z } from "zod";
import { LOAD_KEY } from "./template.ts";

const ct = columns<CategoryTranslation>("ct");
const f = columns<Fitment>("f");
const m = columns<ProductCategory>("m");
const p = columns<Product>("p");
const t = columns<VehicleType>("t");
const vm = columns<VehicleModel>("vm");
const Counts = z.array(z.object({ parts: z.int() }));

/** Neighbouring engines that one part fits. */
const RUN = 10;

/**
 * Gives the generated auto parts that fit nothing yet about `fitments` fitments, each part over a few runs of neighbouring
 * engines; the first vehicles have most parts. Made inside the database: four million rows are too many to send.
 */
export async function spreadFitments(tx: Tx, fitments: number): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMP TABLE part ON COMMIT DROP AS
    SELECT ${p.id} FROM "Product" p JOIN "ProductCategory" m ON ${m.productId} = ${p.id}
      JOIN "CategoryTranslation" ct ON ${ct.categoryId} = ${m.categoryId}
     WHERE ${ct.locale} = 'en' AND ${ct.slug} = 'auto-parts' AND ${p.externalKey} LIKE ${`${LOAD_KEY}%`}
       AND NOT EXISTS (SELECT FROM "Fitment" f WHERE ${f.productId} = ${p.id})`;
  await tx.$executeRaw`
    CREATE TEMP TABLE engine ON COMMIT DROP AS
    SELECT ${t.id}, (row_number() OVER (ORDER BY ${vm.makeId}, ${vm.id}, ${t.yearFrom}, ${t.id}) - 1)::int AS place
      FROM "VehicleType" t JOIN "VehicleModel" vm ON ${vm.id} = ${t.modelId}`;
  await tx.$executeRaw`CREATE UNIQUE INDEX engine_place ON engine (place)`;
  await tx.$executeRaw`ANALYZE part, engine`;
  const [count] = Counts.parse(await tx.$queryRaw`SELECT count(*)::int AS parts FROM part`);
  if (!count || count.parts === 0) return;
  const runs = Math.max(1, Math.round(fitments / count.parts / RUN));
  // The cube of an even chance: an eighth of the vehicles take half of the parts.
  await tx.$executeRaw`
    INSERT INTO "Fitment" ("typeId", "productId")
    SELECT DISTINCT engine.id, part.id
      FROM part CROSS JOIN generate_series(1, ${runs}::int) AS run
     CROSS JOIN LATERAL (
       SELECT floor(power((hashtextextended(part.id::text, run) & 1048575) / 1048576.0, 3)
                    * (SELECT count(*) FROM engine))::int AS first) AS start
      JOIN engine ON engine.place BETWEEN start.first AND start.first + ${RUN - 1}::int
     ORDER BY 1, 2
    ON CONFLICT DO NOTHING`;
}
