import { DomainError, UpdateProductInput } from "@souk/contracts";
import type { StaffContext } from "../../../context.ts";
import { productSnapshot } from "../../products/product-snapshot.ts";
import { readProduct } from "../../products/read-product.ts";
import { updateProduct } from "../../products/update-product.ts";
import { type Held, hold } from "./held.ts";

/**
 * Of variants, options, attributes and related products the log keeps names and single values: enough to read, not to make
 * them again; and a price that was is no price for now. `bulkEdit` only says what the change was a part of.
 */
const KEPT = [
  "status",
  "categoryId",
  "brand",
  "taxClass",
  "featured",
  "isNew",
  "publishedAt",
  "unpublishAt",
  "tags",
  "specs",
  "texts",
  "media",
  "bulkEdit",
];

export async function holdProduct(ctx: StaffContext, id: string): Promise<Held> {
  const product = await readProduct(ctx.db, id);
  if (product.deleted) throw new DomainError("NOT_FOUND", { entity: "product" });
  const { version, options, variants } = product;
  // What is left out stays as it is.
  const rest = {
    id,
    version,
    options,
    variants,
    attributes: undefined,
    crossSell: undefined,
    upSell: undefined,
  };
  return hold(productSnapshot(product), {
    kept: KEPT,
    schema: UpdateProductInput,
    toInput: ({ media, ...fields }) => ({ ...fields, mediaIds: media, ...rest }),
    save: (input) => updateProduct(ctx, input),
  });
}
