import type { CreateProductInput, ProductDetail, UpdateProductInput, VariantInput } from "@souk/contracts";
import type { Db } from "@souk/db";

/** A variant as staff enter it; its SKU is given. */
export function variantInput(sku: string, over: Partial<VariantInput> = {}): VariantInput {
  return {
    sku,
    barcode: null,
    weightGrams: 100,
    lowStockAt: 5,
    values: [],
    prices: { MAD: { amount: 10_000, compareAt: null }, EUR: { amount: 1000, compareAt: null } },
    mediaId: null,
    active: true,
    ...over,
  };
}

let products = 0;

/** A product as staff enter it, of one variant and without a picture; a draft. */
export function productInput(over: Partial<CreateProductInput> = {}): CreateProductInput {
  products += 1;
  return {
    status: "DRAFT",
    categoryId: null,
    brand: null,
    featured: false,
    isNew: false,
    tags: [],
    specs: [],
    texts: { en: { name: `Brass tap ${products}`, description: "<p>A tap of solid brass.</p>" } },
    options: [],
    variants: [variantInput(`TAP-${products}`)],
    mediaIds: [],
    ...over,
  };
}

/** What an editor that changed nothing would save. */
export function editOf(product: ProductDetail, over: Partial<UpdateProductInput> = {}): UpdateProductInput {
  const {
    id,
    version,
    status,
    categoryId,
    brand,
    featured,
    isNew,
    tags,
    specs,
    attributes,
    texts,
    options,
    variants,
  } = product;
  return {
    id,
    version,
    overwrite: false,
    status,
    categoryId,
    brand,
    featured,
    isNew,
    tags,
    specs,
    attributes,
    texts,
    options,
    variants,
    mediaIds: product.media.map((media) => media.id),
    ...over,
  };
}

let pictures = 0;

/** A stored picture's row; its files don't exist. */
export async function picture(db: Db): Promise<string> {
  pictures += 1;
  const hash = pictures.toString(16).padStart(32, "0");
  const media = await db.media.create({
    data: { hash, width: 800, height: 600, widths: [160, 320, 640] },
    select: { id: true },
  });
  return media.id;
}
