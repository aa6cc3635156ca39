import { findColumns, normal } from "../../record/row.ts";

/** What we read, as WooCommerce names it in English, French and German. */
const NAMES = {
  id: ["ID"],
  type: ["Type", "Typ"],
  sku: ["SKU", "UGS", "Artikelnummer"],
  barcode: ["GTIN, UPC, EAN, or ISBN", "GTIN, UPC, EAN ou ISBN", "GTIN, UPC, EAN oder ISBN"],
  name: ["Name", "Nom"],
  published: ["Published", "Publié", "Veröffentlicht"],
  featured: ["Is featured?", "Mis en avant ?", "Ist hervorgehoben?"],
  visibility: ["Visibility in catalog", "Visibilité dans le catalogue", "Sichtbarkeit im Katalog"],
  short: ["Short description", "Description courte", "Kurzbeschreibung"],
  description: ["Description", "Beschreibung"],
  saleFrom: ["Date sale price starts", "Date de début de promo", "Datum, an dem Angebotspreis beginnt"],
  saleTo: ["Date sale price ends", "Date de fin de promo", "Datum, an dem Angebotspreis endet"],
  inStock: ["In stock?", "En stock ?", "Vorrätig?"],
  stock: ["Stock", "Bestand", "Lagerbestand"],
  backorders: [
    "Backorders allowed?",
    "Autoriser les commandes de produits en rupture ?",
    "Lieferrückstande erlaubt?",
  ],
  lowStock: ["Low stock amount", "Montant de stock faible", "Geringe Lagermenge"],
  salePrice: ["Sale price", "Tarif promo", "Angebotspreis"],
  price: ["Regular price", "Tarif régulier", "Regulärer Preis"],
  category: ["Categories", "Catégories", "Kategorien"],
  tags: ["Tags", "Étiquettes", "Schlagwörter"],
  images: ["Images", "Bilder"],
  brand: ["Brands", "Brand", "Marques", "Marken"],
  parent: ["Parent", "Übergeordnetes Produkt"],
  external: ["External URL", "URL externe", "Externe URL"],
  grouped: ["Grouped products", "Groupes de produits", "Gruppierte Produkte"],
} as const;
const NEEDED = ["type", "sku", "name", "price", "category"] as const;

const WEIGHT = /^(?:weight|poids|gewicht) \((kg|g|lbs|oz)\)$/;
const ATTRIBUTE_NAMES = [
  /^attribute (\d+) name$/,
  /^nom de l.attribut (\d+)$/,
  /^name des attributs (\d+)$/,
  /^attribut (\d+) name$/,
];
const ATTRIBUTE_VALUES = [
  /^attribute (\d+) value\(s\)$/,
  /^valeur\(s\) de l.attribut (\d+)$/,
  /^wert\(e\) des attributs (\d+)$/,
  /^attribut (\d+) wert\(e\)$/,
];

export interface WooColumns {
  columns: Map<string, { index: number; name: string }>;
  /** Numbers of the attribute columns, in order; their fields are attribute<n>Name and attribute<n>Values. */
  attributes: number[];
  weightUnit: string;
}

/** The columns of an export; null where the heading lacks what makes one. */
export function wooColumns(heading: readonly string[]): WooColumns | null {
  const columns = findColumns(NAMES, heading);
  if (!NEEDED.every((field) => columns.has(field))) return null;
  const attributes = new Set<number>();
  let weightUnit = "kg";
  for (const [index, raw] of heading.entries()) {
    const name = normal(raw);
    const weight = WEIGHT.exec(name)?.[1];
    if (weight !== undefined) {
      weightUnit = weight;
      columns.set("weight", { index, name: raw.trim() });
    }
    for (const [field, patterns] of [
      ["Name", ATTRIBUTE_NAMES],
      ["Values", ATTRIBUTE_VALUES],
    ] as const) {
      const number = patterns.map((pattern) => pattern.exec(name)?.[1]).find((found) => found !== undefined);
      if (number === undefined) continue;
      attributes.add(Number(number));
      columns.set(`attribute${number}${field}`, { index, name: raw.trim() });
    }
  }
  return { columns, attributes: [...attributes].sort((a, b) => a - b), weightUnit };
}

/** Whether it looks like an export in another language: an ID, a weight with its unit, and a meta or GTIN column. */
export function isOtherLanguage(heading: readonly string[]): boolean {
  const names = heading.map(normal);
  const measured = names.filter((name) => /\((kg|g|lbs|oz|cm|m|mm|in|yd)\)$/.test(name)).length;
  return names.includes("id") && (measured >= 3 || names.some((name) => /gtin|^meta: /.test(name)));
}
