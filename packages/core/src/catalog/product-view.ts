import { DomainError, ProductView, type ProductInput } from "@souk/contracts";
import type { z } from "zod";
import { CATALOG_TAG, productTag } from "../cache/drop-tags.ts";
import type { ReadContext } from "../context.ts";
import { answerOf } from "./answer.ts";
import { PRODUCT } from "./product-sql.ts";

const View = answerOf(ProductView.nullable());

/**
 * The page of a product, by its slug, another language's or an old one (`slugs` tells the present ones); NOT_FOUND
 * when shoppers may not see it or can't buy it in the asked currency.
 */
export async function productView(
  ctx: ReadContext,
  input: z.infer<typeof ProductInput>,
): Promise<ProductView> {
  const { locale, currency, slug } = input;
  const now = ctx.clock.now().toISOString();
  const view = View.parse(await ctx.reader.read(PRODUCT, { locale, currency, slug, now }));
  if (!view) throw new DomainError("NOT_FOUND", { entity: "product" });
  // Its related cards change with the catalogue, its own stock and prices with itself.
  ctx.tag(productTag(view.id), CATALOG_TAG);
  return view;
}
