import { LOCALES } from "@souk/contracts";
import type { Department } from "../data/demo-data.ts";
import { daysBefore, type Kit } from "./kit.ts";
import type { Rows } from "./rows.ts";

export interface SeededCategories {
  rows: Rows;
  ids: Map<string, string>;
}

/** Whole tree, in the order of the data; its pictures are ones that the products have drawn anyway. */
export function categoryRows(kit: Kit, departments: readonly Department[]): SeededCategories {
  const ids = new Map<string, string>();
  const Category: NonNullable<Rows["Category"]> = [];
  const CategoryTranslation: NonNullable<Rows["CategoryTranslation"]> = [];
  const at = daysBefore(kit.now, 380);
  for (const { key, parent, motif, tint, text } of departments.flatMap(({ categories }) => categories)) {
    const id = kit.dice.id(at);
    ids.set(key, id);
    const picture = kit.gallery.want(motif, tint, parent === null ? "scene" : "front", null);
    const parentId = parent === null ? null : idOf(ids, parent);
    Category.push({
      id,
      parentId,
      // Among its siblings, without gaps, as whoever adds one by hand counts.
      position: Category.filter((other) => other.parentId === parentId).length,
      mediaId: picture.id,
      createdAt: at,
      updatedAt: at,
    });
    for (const locale of LOCALES) {
      const { name, description } = text[locale];
      const slug = kit.categorySlug(id, name, locale);
      CategoryTranslation.push({ categoryId: id, locale, name, slug, description });
    }
  }
  return { rows: { Category, CategoryTranslation }, ids };
}

export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demo data name ${key}, which is nowhere`);
  return id;
}
