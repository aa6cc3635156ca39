import {
  type CategoryNode,
  DEFAULT_LOCALE,
  DomainError,
  LOCALES,
  type SaveCategoryInput,
} from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { StaffContext, Tx } from "../../context.ts";
import { refuseUnknownMedia } from "../products/write-gallery.ts";
import { resolveSlugs, type Slugs } from "../resolve-slugs.ts";
import { upsertRows } from "../upsert-rows.ts";
import { changeTree, nodeOf } from "./change-tree.ts";
import { placeCategory } from "./place-category.ts";

/**
 * Adds a category as the last of its siblings, or saves one as edited (another parent: last there). EDIT_CONFLICT where
 * somebody saved since `version` was read (not with `overwrite`), SLUG_TAKEN, CATEGORY_CYCLE, NOT_FOUND.
 */
export async function saveCategory(ctx: StaffContext, input: SaveCategoryInput): Promise<CategoryNode[]> {
  const { id } = input;
  if (id === undefined) {
    return changeTree(ctx, async (tx, tree) => ({
      action: "category.create",
      id: await add(tx, tree, input),
    }));
  }
  return changeTree(ctx, async (tx, tree) => {
    await edit(tx, tree, id, input);
    return { action: "category.update", id };
  });
}

async function add(tx: Tx, tree: readonly CategoryNode[], input: SaveCategoryInput): Promise<string> {
  const { parentId, active } = input;
  await refuseUnknownMedia(tx, input.mediaId ? [input.mediaId] : []);
  if (parentId !== null) nodeOf(tree, parentId);
  const id = newId();
  const position = tree.filter((node) => node.parentId === parentId).length;
  await tx.category.create({
    data: { id, parentId, active, position, ...looksOf(input) },
    select: { id: true },
  });
  await writeTexts(tx, id, input.texts, {});
  return id;
}

async function edit(
  tx: Tx,
  tree: readonly CategoryNode[],
  id: string,
  input: SaveCategoryInput,
): Promise<void> {
  const node = nodeOf(tree, id);
  if (node.version !== input.version && !input.overwrite)
    throw new DomainError("EDIT_CONFLICT", { currentVersion: node.version });
  await refuseUnknownMedia(tx, input.mediaId ? [input.mediaId] : []);
  await tx.category.update({
    where: { id },
    data: { active: input.active, ...looksOf(input), version: { increment: 1 } },
    select: { id: true },
  });
  await writeTexts(tx, id, input.texts, slugsOf(node));
  if (node.parentId !== input.parentId)
    await placeCategory(tx, tree, { id, parentId: input.parentId, index: tree.length });
}

/** What was left out stays as it is. */
function looksOf({ icon, mediaId }: SaveCategoryInput) {
  return { ...(icon !== undefined && { icon }), ...(mediaId !== undefined && { mediaId }) };
}

type Texts = SaveCategoryInput["texts"];

async function writeTexts(tx: Tx, categoryId: string, texts: Texts, before: Slugs): Promise<void> {
  const wanted = Object.fromEntries(LOCALES.map((locale) => [locale, withPlainSlug(texts[locale])]));
  const slugs = await resolveSlugs(tx, { kind: "CATEGORY", targetId: categoryId, wanted, before });
  const rows = LOCALES.flatMap((locale) => {
    const text = texts[locale];
    const slug = slugs[locale] ?? slugs[DEFAULT_LOCALE];
    if (!text || slug === undefined) return [];
    return [{ categoryId, locale, name: text.name, slug, description: text.description }];
  });
  await tx.categoryTranslation.deleteMany({
    where: { categoryId, locale: { notIn: rows.map((row) => row.locale) } },
  });
  await upsertRows(tx, "CategoryTranslation", rows, {
    key: ["categoryId", "locale"],
    update: ["name", "slug", "description"],
  });
}

function withPlainSlug(text: Texts["fr"]): Texts["fr"] {
  return text?.slug === undefined ? text : { ...text, slug: text.slug.normalize("NFC").toLowerCase() };
}

function slugsOf({ texts }: CategoryNode): Slugs {
  const slugs: Slugs = {};
  for (const locale of LOCALES) {
    const slug = texts[locale]?.slug;
    if (slug !== undefined) slugs[locale] = slug;
  }
  return slugs;
}
