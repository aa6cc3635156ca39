import { Id } from "@souk/contracts";
import { columns, prepare, Prisma, type Category, type ProductCategory } from "@souk/db";
import { z } from "zod";
import { VEHICLES_TAG } from "../cache/drop-tags.ts";
import { answerOf } from "../catalog/answer.ts";
import type { ReadContext } from "../context.ts";
import { fitment } from "./vehicle-sql.ts";

const c = columns<Category>("c");
const m = columns<ProductCategory>("m");
const { sql } = Prisma;
const CATEGORIES = prepare(
  () => sql`
  SELECT coalesce(json_agg(${c.id} ORDER BY ${c.id}), '[]') FROM "Category" c WHERE EXISTS (
    SELECT FROM "ProductCategory" m JOIN "Fitment" fitment ON ${fitment.productId} = ${m.productId}
     WHERE ${m.categoryId} = ${c.id})`,
);
const Ids = answerOf(z.array(Id));

/**
 * The categories in which the shopper's vehicle matters: those with any product that has fitments. All others are the
 * same for every vehicle, so the shop asks for them without one (and the cache keeps one answer for all).
 */
export async function fittedCategories(ctx: ReadContext): Promise<string[]> {
  ctx.tag(VEHICLES_TAG);
  return Ids.parse(await ctx.reader.read(CATEGORIES, {}));
}
