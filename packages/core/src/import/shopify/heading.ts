/** What we read from an export, under every name that the system has given it so far. */
const NAMES = {
  handle: ["Handle", "URL handle"],
  title: ["Title"],
  body: ["Body (HTML)", "Description"],
  vendor: ["Vendor"],
  type: ["Type", "Custom Product Type"],
  tags: ["Tags"],
  published: ["Published", "Published on online store"],
  status: ["Status"],
  option1Name: ["Option1 Name"],
  option1Value: ["Option1 Value"],
  option2Name: ["Option2 Name"],
  option2Value: ["Option2 Value"],
  option3Name: ["Option3 Name"],
  option3Value: ["Option3 Value"],
  sku: ["Variant SKU", "SKU"],
  barcode: ["Variant Barcode", "Barcode"],
  grams: ["Variant Grams", "Weight value (grams)"],
  weight: ["Variant Weight"],
  weightUnit: ["Variant Weight Unit", "Weight unit for display"],
  quantity: ["Variant Inventory Qty", "Inventory quantity"],
  price: ["Variant Price", "Price"],
  compareAt: ["Variant Compare At Price", "Compare-at price"],
  imageSrc: ["Image Src", "Product image URL"],
  imagePosition: ["Image Position", "Image position"],
  variantImage: ["Variant Image", "Variant image URL"],
  giftCard: ["Gift Card"],
  seoTitle: ["SEO Title"],
  seoDescription: ["SEO Description"],
} as const satisfies Record<string, readonly string[]>;

export type Field = keyof typeof NAMES;
const NEEDED = ["handle", "title", "price"] as const satisfies Field[];

export interface Heading {
  /** Where the field stands and how the file names it. */
  columns: ReadonlyMap<Field, { index: number; name: string }>;
  width: number;
}

/** Finds our columns in the file's first row, or says what is wrong with the file. */
export function readHeading(cells: readonly string[]): { heading: Heading } | { problem: string } {
  const found = new Map(cells.map((cell, index) => [normal(cell), { index, name: cell.trim() }]));
  const columns = new Map<Field, { index: number; name: string }>();
  for (const field of Object.keys(NAMES).filter(isField)) {
    const column = NAMES[field].map((name) => found.get(normal(name))).find((place) => place !== undefined);
    if (column !== undefined) columns.set(field, column);
  }
  const missing = NEEDED.filter((field) => !columns.has(field)).map((field) => `"${NAMES[field][0]}"`);
  if (missing.length === 0) return { heading: { columns, width: cells.length } };
  const named = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const seen = named.slice(0, 8).join(", ").slice(0, 200);
  const one = missing.length === 1 ? "the column" : "the columns";
  return {
    problem:
      `This is not a product export of Shopify as it writes it: ${one} ${missing.join(", ")} can't be found. ` +
      (seen === "" ? "The file has no heading." : `The heading begins: ${seen}`),
  };
}

function isField(name: string): name is Field {
  return Object.hasOwn(NAMES, name);
}

const normal = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, " ");
