import type { DemoProduct, DemoVariant, Texts } from "../data/demo-data.ts";
import type { Drawn } from "./gallery.ts";
import type { Placing } from "./product-rows.ts";

export interface ProductPictures {
  /** Each once; the first is the main one. */
  gallery: Drawn[];
  of(variant: DemoVariant): Drawn;
}

/** A front in every colour that the product comes in; the thing in use where that were one picture only; all for featured ones. */
export function productPictures({ kit, dictionary }: Placing, product: DemoProduct): ProductPictures {
  const { motif, tint, text, featured } = product;
  const alt: Texts = { en: text.en.name, fr: text.fr.name, ar: text.ar.name };
  const front = (colour: string): Drawn => kit.gallery.want(motif, colour, "front", alt);
  const of = (variant: DemoVariant): Drawn => front(colourOf(dictionary, product, variant) ?? tint);
  const [first] = product.variants;
  const main = first === undefined ? front(tint) : of(first);
  const gallery = new Set([main, ...product.variants.map(of)]);
  if (featured || gallery.size === 1) gallery.add(kit.gallery.want(motif, tint, "scene", alt));
  if (featured) gallery.add(kit.gallery.want(motif, tint, "detail", alt));
  return { gallery: [...gallery], of };
}

function colourOf({ options }: Placing["dictionary"], product: DemoProduct, variant: DemoVariant) {
  return product.options
    .map((option, index) => options[option]?.values[variant.values[index] ?? ""]?.hex)
    .find((hex) => hex !== undefined);
}
