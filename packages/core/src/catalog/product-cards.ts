import { ProductCard, type CardsInput } from "@souk/contracts";
import { columns, prepare, Prisma, type Product } from "@souk/db";
import { z } from "zod";
import { CATALOG_TAG } from "../cache/drop-tags.ts";
import type { ReadContext } from "../context.ts";
import { answerOf } from "./answer.ts";
import { cards } from "./card-sql.ts";
import { joinListing, visible } from "./sql.ts";

const p = columns<Product>("p");
const { sql } = Prisma;

const CARDS = prepare<"locale" | "currency" | "now" | "ids">(
  (param) => sql`
  WITH asked AS MATERIALIZED (
    SELECT asked.place AS key, ${p.id} AS id
      FROM unnest(${param("ids", "uuid[]")}) WITH ORDINALITY asked(id, place)
      JOIN "Product" p ON ${p.id} = asked.id ${joinListing(param)} WHERE ${visible(param)})
  SELECT ${cards("asked", sql`page.key`, param)}`,
);
const Cards = answerOf(z.array(ProductCard));

/** Cards of known products in the order asked for; what shoppers can't see (any more) is left out. */
export async function productCards(
  ctx: ReadContext,
  { ids, locale, currency }: CardsInput,
): Promise<ProductCard[]> {
  ctx.tag(CATALOG_TAG);
  const now = ctx.clock.now().toISOString();
  return Cards.parse(await ctx.reader.read(CARDS, { locale, currency, now, ids }));
}
