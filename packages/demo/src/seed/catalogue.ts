import { slugify } from "@souk/core/catalog/slugify";
import type { DemoAttributes } from "../data/demo-attributes.ts";
import type { Department } from "../data/demo-data.ts";
import { attributeRows, withoutReplaced } from "./attribute-rows.ts";
import { categoryRows } from "./category-rows.ts";
import { daysBefore, type Kit } from "./kit.ts";
import { departmentRows, noProductRows, type SeededVariant } from "./product-rows.ts";
import type { Rows } from "./rows.ts";

export interface Catalogue {
  rows: Rows;
  variants: SeededVariant[];
}

/** Everything that is for sale, as rows; the stock follows when it is known what was sold. */
export function catalogue(kit: Kit, written: readonly Department[], attributes: DemoAttributes): Catalogue {
  const departments = withoutReplaced(attributes, written);
  const brands = brandRows(kit, departments);
  const rows = noProductRows();
  const categories = categoryRows(kit, departments);
  const variants = departments.flatMap((department) =>
    departmentRows(
      { kit, dictionary: department.dictionary, categoryIds: categories.ids, brandIds: brands.ids },
      department,
      rows,
    ),
  );
  const held = attributeRows(attributes, {
    categoryIds: categories.ids,
    productIds: productIds(rows.Product),
    now: kit.now,
  });
  return { rows: { ...brands.rows, ...categories.rows, ...rows, ...held }, variants };
}

/** By the data's keys. */
export function productIds(products: NonNullable<Rows["Product"]>): Map<string, string> {
  return new Map(products.map(({ id = "", externalKey }) => [(externalKey ?? "").slice("demo:".length), id]));
}

/** Departments share brands of the same name. */
function brandRows({ dice, now }: Kit, departments: readonly Department[]) {
  const at = daysBefore(now, 390);
  const names = new Set(departments.flatMap(({ dictionary }) => Object.values(dictionary.brands)));
  const ids = new Map([...names].map((name) => [name, dice.id(at)] as const));
  const Brand = [...ids].map(([name, id]) => ({
    id,
    name,
    slug: slugify(name, "en"),
    createdAt: at,
    updatedAt: at,
  }));
  return { rows: { Brand }, ids };
}

/** Once all is drawn: a drawing gets its blur when it is stored. */
export function mediaRows({ gallery, now }: Kit): NonNullable<Rows["Media"]> {
  const at = daysBefore(now, 370);
  return gallery.all().map(({ id, hash, svg, filename, blur, alt, size: { width, height, widths } }) => ({
    id,
    hash,
    width,
    height,
    widths: [...widths],
    alt: alt ?? {},
    filename,
    bytes: Buffer.byteLength(svg),
    blur,
    createdAt: at,
    updatedAt: at,
  }));
}
