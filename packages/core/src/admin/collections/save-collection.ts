import {
  type CollectionDetail,
  DEFAULT_LOCALE,
  DomainError,
  LOCALES,
  type SaveCollectionInput,
} from "@souk/contracts";
import { Prisma } from "@souk/db";
import { v7 as newId } from "uuid";
import type { StaffContext, Tx } from "../../context.ts";
import { rebuildCollection } from "../../catalog/refresh-collections.ts";
import { resolveSlugs, type Slugs } from "../resolve-slugs.ts";
import { runUniqueTx } from "../unique-violation.ts";
import { upsertRows } from "../upsert-rows.ts";
import { type CollectionChange, finishCollection, tellSearch } from "./finish-collection.ts";
import { lockCollection } from "./lock-collection.ts";
import { readCollection } from "./read-collection.ts";
import { writeMembers } from "./write-members.ts";

/**
 * Adds a collection, or saves one as edited, and chooses its products. EDIT_CONFLICT where somebody saved since
 * `version` was read (not with `overwrite`), SLUG_TAKEN, NOT_FOUND for it, its picture or a product.
 */
export async function saveCollection(
  ctx: StaffContext,
  input: SaveCollectionInput,
): Promise<CollectionDetail> {
  const { detail, products } = await runUniqueTx(ctx.db, (tx) => save(tx, ctx, input));
  await tellSearch(ctx, products);
  return detail;
}

async function save(tx: Tx, ctx: StaffContext, input: SaveCollectionInput): Promise<CollectionChange> {
  const now = ctx.clock.now();
  const { locale } = input;
  const before = input.id === undefined ? null : await openForEdit(tx, input.id, input, now);
  if (input.mediaId !== null && (await tx.media.count({ where: { id: input.mediaId } })) === 0)
    throw new DomainError("NOT_FOUND", { entity: "media" });
  const id = await writeRow(tx, input);
  await writeTexts(tx, id, input.texts, before);
  const products = input.rules
    ? await rebuildCollection(tx, { id, rules: input.rules }, now)
    : await writeMembers(tx, id, input.productIds);
  const action = before ? "collection.update" : "collection.create";
  return { detail: await finishCollection(tx, ctx, { id, locale, action, before }), products };
}

async function openForEdit(
  tx: Tx,
  id: string,
  { version, overwrite, locale }: SaveCollectionInput,
  now: Date,
): Promise<CollectionDetail> {
  const locked = await lockCollection(tx, id);
  if (locked.deleted) throw new DomainError("NOT_FOUND", { entity: "collection" });
  if (locked.version !== version && !overwrite)
    throw new DomainError("EDIT_CONFLICT", { currentVersion: locked.version });
  return readCollection(tx, id, { locale, now });
}

async function writeRow(tx: Tx, { id, active, mediaId, rules }: SaveCollectionInput): Promise<string> {
  const kind = rules ? ("RULES" as const) : ("MANUAL" as const);
  const data = { kind, active, mediaId, rules: rules ?? Prisma.DbNull };
  if (id !== undefined) {
    await tx.collection.update({
      where: { id },
      data: { ...data, version: { increment: 1 } },
      select: { id: true },
    });
    return id;
  }
  const position = await tx.collection.count();
  const made = await tx.collection.create({ data: { id: newId(), position, ...data }, select: { id: true } });
  return made.id;
}

type Texts = SaveCollectionInput["texts"];

async function writeTexts(
  tx: Tx,
  collectionId: string,
  texts: Texts,
  before: CollectionDetail | null,
): Promise<void> {
  const wanted = Object.fromEntries(LOCALES.map((locale) => [locale, withPlainSlug(texts[locale])]));
  const slugs = await resolveSlugs(tx, {
    kind: "COLLECTION",
    targetId: collectionId,
    wanted,
    before: slugsOf(before),
  });
  const rows = LOCALES.flatMap((locale) => {
    const text = texts[locale];
    const slug = slugs[locale] ?? slugs[DEFAULT_LOCALE];
    if (!text || slug === undefined) return [];
    return [{ collectionId, locale, name: text.name, slug, description: text.description }];
  });
  await tx.collectionTranslation.deleteMany({
    where: { collectionId, locale: { notIn: rows.map((row) => row.locale) } },
  });
  await upsertRows(tx, "CollectionTranslation", rows, {
    key: ["collectionId", "locale"],
    update: ["name", "slug", "description"],
  });
}

function withPlainSlug(text: Texts["fr"]): Texts["fr"] {
  return text?.slug === undefined ? text : { ...text, slug: text.slug.normalize("NFC").toLowerCase() };
}

function slugsOf(before: CollectionDetail | null): Slugs {
  const slugs: Slugs = {};
  for (const locale of LOCALES) {
    const slug = before?.texts[locale]?.slug;
    if (slug !== undefined) slugs[locale] = slug;
  }
  return slugs;
}
