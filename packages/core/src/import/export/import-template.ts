import { knownColumns } from "../formats/souk/columns.ts";

/** A file in Souk's own format to begin with: the heading, a product without options and one with two variants. */
export async function* importTemplate(): AsyncGenerator<string[]> {
  const heading = knownColumns(1).filter((name) => !/:code$|^(specs|published-until)$/.test(name));
  yield heading;
  for (const row of ROWS) {
    const cells = new Map(Object.entries(row));
    yield heading.map((name) => cells.get(name) ?? "");
  }
}

const ROWS = [
  {
    product: "tea-glass",
    sku: "TEA-GLASS",
    status: "draft",
    name: "Tea glass",
    "name:fr": "Verre à thé",
    "name:ar": "كأس شاي",
    description: "<p>Pressed glass, painted by hand.</p>",
    category: "Kitchen > Glasses",
    brand: "Atelier Safi",
    tags: "glass, tea",
    "price:MAD": "45.00",
    "price:EUR": "4.50",
    weight: "180",
    stock: "24",
    active: "yes",
  },
  {
    product: "linen-shirt",
    sku: "SHIRT-M",
    status: "draft",
    name: "Linen shirt",
    description: "<p>Washed linen, mother-of-pearl buttons.</p>",
    category: "Clothing > Shirts",
    option1: "Size",
    "option1:fr": "Taille",
    "option1:value": "M",
    "price:MAD": "420.00",
    stock: "8",
    active: "yes",
  },
  {
    product: "linen-shirt",
    sku: "SHIRT-L",
    "option1:value": "L",
    "price:MAD": "420.00",
    stock: "5",
    active: "yes",
  },
];
