import { z } from "zod";
import { Facet, ListFilters, SearchNote } from "./facets.ts";
import { Amount, Currency, PriceTier } from "./money.ts";
import { Rating } from "./reviews.ts";
import { Cursor, Id, Limit, Locale, Picture, Slug, Slugs, text } from "./primitives.ts";

/** What every public read depends on besides its own input; part of the cache key. */
export const Market = z.object({ locale: Locale, currency: Currency });
export type Market = z.infer<typeof Market>;

export const ProductCard = z.object({
  id: Id,
  slug: z.string(),
  name: z.string(),
  brand: z.string().nullable(),
  picture: Picture.nullable(),
  minPrice: Amount,
  maxPrice: Amount,
  compareAt: Amount.nullable(),
  /** Of a reduced price, the lowest of the thirty days before the reduction. */
  lowestBefore: Amount.nullable(),
  currency: Currency,
  available: z.boolean(),
  isNew: z.boolean(),
  /** Null without any review. */
  rating: Rating.nullable(),
  /** Set where the card can add to the cart without a choice of options. */
  soleVariantId: Id.nullable(),
});
export type ProductCard = z.infer<typeof ProductCard>;

/** Products that the browser remembers, by id. */
export const CardsInput = Market.extend({ ids: z.array(Id).min(1).max(24) });
export type CardsInput = z.infer<typeof CardsInput>;

export const CategoryLink = z.object({ id: Id, slug: z.string(), name: z.string() });
export type CategoryLink = z.infer<typeof CategoryLink>;
export const CategoryTile = CategoryLink.extend({ picture: Picture.nullable(), productCount: z.int() });
export type CategoryTile = z.infer<typeof CategoryTile>;

/** The whole tree, flat, parents before children, in the staff's order; only active categories. */
export const TreeNode = CategoryLink.extend({ parentId: Id.nullable(), productCount: z.int() });
export type TreeNode = z.infer<typeof TreeNode>;
export const TreeView = z.array(TreeNode);

/** A collection on the home page; its products are those that shoppers can see. */
export const CollectionTile = z.object({
  id: Id,
  slug: z.string(),
  name: z.string(),
  picture: Picture.nullable(),
});
export type CollectionTile = z.infer<typeof CollectionTile>;
export const CollectionPageInput = Market.extend({ slug: Slug });
export const CollectionView = CollectionTile.extend({
  description: z.string(),
  slugs: Slugs,
  productCount: z.int(),
  /** Prices of what is in it, for the price filter; null when it is empty. */
  priceRange: z.object({ min: Amount, max: Amount }).nullable(),
});
export type CollectionView = z.infer<typeof CollectionView>;

export const HomeView = z.object({
  departments: z.array(CategoryTile.extend({ description: z.string() })),
  featured: z.array(ProductCard),
  fresh: z.array(ProductCard),
  /** Looked at and bought the most. */
  popular: z.array(ProductCard),
  collections: z.array(CollectionTile),
});
export type HomeView = z.infer<typeof HomeView>;

export const CategoryInput = Market.extend({ slug: Slug });
export const CategoryView = CategoryTile.extend({
  description: z.string(),
  slugs: Slugs,
  /** Root first, without the category itself. */
  breadcrumbs: z.array(CategoryLink),
  children: z.array(CategoryTile),
  /** Prices of what is in it, for the price filter; null when it is empty. */
  priceRange: z.object({ min: Amount, max: Amount }).nullable(),
});
export type CategoryView = z.infer<typeof CategoryView>;

export const SORTS = ["relevance", "featured", "newest", "price-asc", "price-desc", "name"] as const;
export const ProductSort = z.enum(SORTS);
export type ProductSort = z.infer<typeof ProductSort>;

export const ListInput = Market.extend({
  ...ListFilters.shape,
  categoryId: Id.optional(),
  collectionId: Id.optional(),
  /** Words, a SKU or a barcode. */
  query: text(0, 200).optional(),
  /** Relevance with words, featured without them. */
  sort: ProductSort.optional(),
  /** Whether the first page brings the facets too. */
  facets: z.boolean().optional(),
  cursor: Cursor.optional(),
  limit: Limit.default(24),
});
export type ListInput = z.infer<typeof ListInput>;
export const ListView = z.object({
  items: z.array(ProductCard),
  total: z.int(),
  nextCursor: z.string().nullable(),
  /** Null on further pages, and where they weren't asked for. */
  facets: z.array(Facet).nullable(),
  /** Null without words. */
  search: SearchNote.nullable(),
});
export type ListView = z.infer<typeof ListView>;

export const OptionValueView = z.object({
  id: Id,
  code: z.string(),
  label: z.string(),
  hex: z.string().nullable(),
});
export const OptionView = z.object({
  id: Id,
  code: z.string(),
  label: z.string(),
  values: z.array(OptionValueView),
});
export type OptionView = z.infer<typeof OptionView>;
/** What a shopper is told of goods that can be bought though they aren't there yet. */
export const BackorderTerms = z.object({ shipsBy: z.string().nullable(), text: z.string() });
export type BackorderTerms = z.infer<typeof BackorderTerms>;
export const VariantView = z.object({
  id: Id,
  sku: z.string(),
  valueIds: z.array(Id),
  price: Amount,
  compareAt: Amount.nullable(),
  lowestBefore: Amount.nullable(),
  tiers: z.array(PriceTier),
  /** What can be bought now; capped at 10 so that exact stock stays ours ("more than 10"). */
  available: z.int(),
  stocked: z.int(),
  /** Of the others; null: none is sold that isn't there. */
  backorder: BackorderTerms.nullable(),
  weightGrams: z.int(),
  pictureHash: z.string().nullable(),
});
export type VariantView = z.infer<typeof VariantView>;

/** A line of the specifications. */
export const SpecView = z.object({
  label: z.string(),
  kind: z.enum(["text", "number", "boolean", "colour"]),
  /** Ready to show; of a number its digits, of a yes or no "true" or "false", which the screen words. */
  value: z.string(),
  unit: z.string().nullable(),
  /** Of colours: each one's name and, where known, its own colour. */
  colours: z.array(z.object({ label: z.string(), hex: z.string().nullable() })),
});
export type SpecView = z.infer<typeof SpecView>;

/** A variant that a bundle holds. */
export const BundleContent = z.object({
  /** Null: shoppers can't open its page. */
  slug: z.string().nullable(),
  name: z.string(),
  /** "Emerald, 10 × 10 cm"; empty without options. */
  options: z.string(),
  quantity: z.int(),
});
export type BundleContent = z.infer<typeof BundleContent>;

export const ProductInput = Market.extend({ slug: Slug });
export const ProductView = z.object({
  id: Id,
  name: z.string(),
  slugs: Slugs,
  /** Sanitised HTML. */
  description: z.string(),
  seoTitle: z.string().nullable(),
  seoDescription: z.string().nullable(),
  brand: z.string().nullable(),
  /** For a link to all that this brand sells. */
  brandSlug: z.string().nullable(),
  isNew: z.boolean(),
  rating: Rating.nullable(),
  currency: Currency,
  breadcrumbs: z.array(CategoryLink),
  pictures: z.array(Picture),
  options: z.array(OptionView),
  variants: z.array(VariantView),
  /** Attributes in the staff's order, then the product's own rows. */
  specs: z.array(SpecView),
  related: z.array(ProductCard),
  /** Of each variant that is a bundle, what it holds. */
  bundles: z.array(z.object({ variantId: Id, contents: z.array(BundleContent) })),
  /** Chosen by staff: what goes well with it, and better ones. */
  crossSell: z.array(ProductCard),
  upSell: z.array(ProductCard),
});
export type ProductView = z.infer<typeof ProductView>;
