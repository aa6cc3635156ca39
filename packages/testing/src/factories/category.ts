import { LOCALES } from "@souk/contracts";
import type { Db } from "@souk/db";

export type CategorySpec = {
  readonly name?: string;
  readonly parentId?: string;
  readonly position?: number;
  readonly active?: boolean;
};

export type MadeCategory = { readonly id: string; readonly name: string; readonly slug: string };

/** A category with the same name in every language; its slug is the name's. */
export async function makeCategory(db: Db, number: number, spec: CategorySpec): Promise<MadeCategory> {
  const name = spec.name ?? `Category ${number}`;
  const slug = toSlug(name);
  const { id } = await db.category.create({
    data: {
      parentId: spec.parentId ?? null,
      position: spec.position ?? number,
      active: spec.active ?? true,
      translations: { create: LOCALES.map((locale) => ({ locale, name, slug })) },
    },
    select: { id: true },
  });
  return { id, name, slug };
}

export function toSlug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}

/** The category and its ancestors: what a product in it is a member of. */
export async function lineage(db: Db, categoryId: string): Promise<string[]> {
  const ids: string[] = [];
  for (let next: string | null = categoryId; next !== null;) {
    ids.push(next);
    const found: { parentId: string | null } = await db.category.findUniqueOrThrow({
      where: { id: next },
      select: { parentId: true },
    });
    next = found.parentId;
  }
  return ids;
}
