import type { Currency, Locale, LocalizedText, ProductStatus, SpecRow } from "@souk/contracts";

/** A product as a file tells it, checked and cleaned, before the shop is looked at. What is undefined isn't told. */
export interface ProductRecord {
  line: number;
  /** By which the shop finds it again: its id, or the key of the source. */
  id: string | null;
  externalKey: string | null;
  /** Column names, for what is found wrong only when the shop is looked at. */
  columns: {
    sku: string | null;
    slug: string | null;
    category: string | null;
    taxClass: string | null;
    images: string | null;
  };
  status?: ProductStatus;
  /** Becomes a draft, and is said to, where it lacks what an active product needs. */
  draftForWant: boolean;
  /** Names from the top down; null takes it out of its category. Used for new products only where `placed` is false. */
  category?: string[] | null;
  placed: boolean;
  brand?: string | null;
  /** By its code; null is the default class. */
  taxClass?: string | null;
  tags?: string[];
  featured?: boolean;
  isNew?: boolean;
  publishedAt?: string;
  unpublishAt?: string | null;
  specs?: SpecRow[];
  texts: Partial<Record<Locale, TextRecord | null>>;
  /** A new product's address is made of this where the file gives none. */
  slugFrom: string;
  options: OptionRecord[];
  variants: VariantRecord[];
  /** The file holds all variants: others of the product go. */
  allVariants: boolean;
  /** In the order of the gallery. */
  images?: ImageRecord[];
  attributes: Map<string, AttributeRecord>;
}

export interface TextRecord {
  name?: string;
  slug?: string;
  description?: string;
  /** Where neither the file nor the shop has a description. */
  fallback?: string;
  seoTitle?: string;
  seoDescription?: string;
}

export interface OptionRecord {
  /** Null: made of the label. */
  code: string | null;
  label: LocalizedText;
}

export interface OptionValueRecord {
  code: string | null;
  label: LocalizedText;
  /** Undefined: as it is in the shop. */
  hex?: string | null;
}

export interface PriceRecord {
  amount: number;
  compareAt: number | null;
}

export interface VariantRecord {
  line: number;
  sku: string;
  /** One per option; empty where the file tells of no options. */
  values: OptionValueRecord[];
  barcode?: string | null;
  weightGrams?: number;
  lowStockAt?: number;
  active?: boolean;
  /** Null: not sold in that currency. */
  prices: Partial<Record<Currency, PriceRecord | null>>;
  /** What a file in one currency says: the other's price is worked out. */
  price?: PriceRecord;
  stock?: number;
  /** Stock is set only for variants that the shop never had: sales have changed the others' since. */
  stockOnlyNew: boolean;
  /** A new one is sold though none is there: the source sells it without counting, or before it comes. */
  sellsAhead?: boolean;
  image?: string | null;
}

export interface ImageRecord {
  /** An address, or media:<hash> for one of the library. */
  url: string;
  line: number;
  column: string | null;
}

export interface AttributeRecord {
  line: number;
  column: string;
  /** As written: by language for a text, else under "en". */
  texts: Partial<Record<Locale, string>>;
}
