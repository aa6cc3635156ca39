import type { PriceRule } from "../convert-price.ts";
import type { Stored } from "./find-stored.ts";
import type { ImportedProduct } from "./imported-product.ts";
import type { StoredPictures } from "./store-pictures.ts";

export interface ImportPlan {
  products: readonly ImportedProduct[];
  stored: Stored;
  prices: PriceRule;
  /** Null: nothing is written, only counted. */
  pictures: StoredPictures | null;
  now: Date;
}

export interface ImportCounts {
  created: number;
  changed: number;
  unchanged: number;
  /** Deleted in the shop: they stay so. */
  left: number;
}
