import type { DemoAttribute, DemoAttributes, DemoHeld } from "../data/demo-attributes.ts";
import type { Department } from "../data/demo-data.ts";
import { idOf } from "./category-rows.ts";
import { createDice, type Dice } from "./dice.ts";
import { daysBefore } from "./kit.ts";
import type { Rows } from "./rows.ts";

type AttributeRows = Required<
  Pick<Rows, "Attribute" | "AttributeValue" | "CategoryAttribute" | "ProductAttribute">
>;

/** The attributes with their values and places, and what the products (ids by key) have of them. */
export function attributeRows(
  { attributes, products }: DemoAttributes,
  { categoryIds, productIds, now }: { categoryIds: Ids; productIds: Ids; now: Date },
): AttributeRows {
  // Dice of their own: what is thrown here changes nothing else of the shop.
  const dice = createDice("attributes");
  const at = daysBefore(now, 385);
  const rows: AttributeRows = {
    Attribute: [],
    AttributeValue: [],
    CategoryAttribute: [],
    ProductAttribute: [],
  };
  const held = Object.entries(products);
  for (const [position, attribute] of attributes.entries()) {
    const { code, type, label, filterable, unit = null } = attribute;
    const id = dice.id(at);
    rows.Attribute.push({ id, code, type, label, filterable, unit, position, createdAt: at, updatedAt: at });
    for (const key of attribute.categories)
      rows.CategoryAttribute.push({ attributeId: id, categoryId: idOf(categoryIds, key) });
    const valueIds = valueRows({ dice, at, id, attribute }, rows);
    for (const [key, values] of held) {
      const value = values[code];
      if (value === undefined) continue;
      const owner = { productId: idOf(productIds, key), attributeId: id };
      for (const cell of cellsOf(value, valueIds))
        rows.ProductAttribute.push({ id: dice.id(at), ...owner, ...cell });
    }
  }
  return rows;
}

/** Without the specifications that an attribute of the product says better. */
export function withoutReplaced(
  { attributes, products }: DemoAttributes,
  departments: readonly Department[],
): Department[] {
  const isReplaced = (key: string, spec: string): boolean =>
    attributes.some(({ code, replaces }) => replaces === spec && products[key]?.[code] !== undefined);
  return departments.map((department) => ({
    ...department,
    products: department.products.map((product) => ({
      ...product,
      specs: product.specs.filter(([spec]) => !isReplaced(product.key, spec)),
    })),
  }));
}

type Ids = ReadonlyMap<string, string>;

interface Made {
  dice: Dice;
  at: Date;
  id: string;
  attribute: DemoAttribute;
}

function valueRows({ dice, at, id: attributeId, attribute }: Made, rows: AttributeRows): Ids {
  const ids = new Map<string, string>();
  for (const [position, [code, { label, hex = null }]] of Object.entries(attribute.values ?? {}).entries()) {
    const id = dice.id(at);
    ids.set(code, id);
    rows.AttributeValue.push({ id, attributeId, code, label, hex, position });
  }
  return ids;
}

/** A row a value; of the four columns one is filled. */
function cellsOf(held: DemoHeld[string], valueIds: Ids) {
  const empty = { valueId: null, number: null, flag: null, text: null };
  if (Array.isArray(held)) return held.map((code) => ({ ...empty, valueId: idOf(valueIds, code) }));
  if (typeof held === "number") return [{ ...empty, number: held }];
  if (typeof held === "boolean") return [{ ...empty, flag: held }];
  return [{ ...empty, text: held }];
}
