import type { Tx } from "../../context.ts";
import { removeVariants } from "../../admin/products/remove-variants.ts";
import { CATALOG_TAG, dropTags, productTag } from "../../cache/drop-tags.ts";
import { changeSlug } from "../../catalog/slugs.ts";
import { LOCALES } from "@souk/contracts";
import { refreshSearch } from "../../search/index/refresh-search.ts";
import { bulkInsert } from "../bulk-insert.ts";
import { bulkRefresh } from "../bulk-refresh.ts";
import { upsertRows } from "../../admin/upsert-rows.ts";
import { taxClassIds } from "../../admin/taxes/tax-class-ids.ts";
import { brandIds } from "./brand-ids.ts";
import type { ProductState } from "./product-state.ts";
import { writeAttributes } from "./write-attributes.ts";
import { writeOptions } from "./write-options.ts";
import { writeStock } from "./write-stock.ts";
import { writeVariants } from "./write-variants.ts";

/** What a product is to become; `before` is null for a new one. Its row, if there is one, must be locked. */
export interface StateChange {
  before: ProductState | null;
  after: ProductState;
}

export interface WriteContext {
  now: Date;
  /** Written into the ledger's lines. */
  note: string;
  actorId: string | null;
}

/** Brings many products to what they are to become, in a fixed number of statements, with all that is derived. */
export async function writeStates(
  tx: Tx,
  changes: readonly StateChange[],
  { now, note, actorId }: WriteContext,
): Promise<void> {
  if (changes.length === 0) return;
  await writeRows(tx, changes, now);
  await writeTexts(tx, changes);
  await writeGalleries(tx, changes);
  await writeOptions(tx, changes);
  const gone = changes.flatMap(({ before, after }) => {
    const kept = new Set(after.variants.map(({ id }) => id));
    return before?.variants.filter(({ id }) => !kept.has(id)).map(({ id }) => id) ?? [];
  });
  await removeVariants(tx, gone, now);
  await writeVariants(tx, changes, now);
  await writeStock(tx, changes, { now, note, actorId });
  await writeAttributes(tx, changes);
  const ids = changes.map(({ after }) => after.id);
  await bulkRefresh(tx, ids, now);
  await refreshSearch(tx, ids, now);
  await dropTags(tx, [CATALOG_TAG, ...ids.map((id) => productTag(id))]);
}

async function writeRows(tx: Tx, changes: readonly StateChange[], now: Date): Promise<void> {
  const brandNames = changes.map(({ after }) => after.brand);
  const brands = await brandIds(tx, brandNames, now);
  // A class that is gone since (of an undone change) is the default one.
  const taxClasses = await taxClassIds(
    tx,
    changes.map(({ after }) => after.taxClass),
  );
  const rows = changes.map(({ before, after }) => {
    const taxClassId = taxClasses.get(after.taxClass ?? "") ?? null;
    const own = { ...ownColumns(after), brandId: brands(after.brand), taxClassId };
    return { isNew: before === null, row: { ...own, updatedAt: now }, externalKey: after.externalKey };
  });
  const added = rows.filter((one) => one.isNew);
  await bulkInsert(
    tx,
    "Product",
    added.map(({ row, externalKey }) => ({ ...row, externalKey, createdAt: now })),
  );
  const json = JSON.stringify(rows.filter((one) => !one.isNew).map(({ row }) => row));
  await tx.$executeRaw`
    UPDATE "Product" p SET "categoryId" = x."categoryId", "brandId" = x."brandId",
           "taxClassId" = x."taxClassId", "status" = x."status",
           "featured" = x."featured", "isNew" = x."isNew", "tags" = x."tags", "specs" = x."specs",
           "publishedAt" = x."publishedAt", "unpublishAt" = x."unpublishAt", "updatedAt" = x."updatedAt",
           "version" = p."version" + 1
      FROM jsonb_populate_recordset(NULL::"Product", ${json}::jsonb) x WHERE p."id" = x."id"`;
}

/** What of a product stands in its row as it is. */
function ownColumns(state: ProductState) {
  const { id, categoryId, status, featured, isNew, tags, specs, publishedAt, unpublishAt } = state;
  return { id, categoryId, status, featured, isNew, tags, specs, publishedAt, unpublishAt };
}

async function writeTexts(tx: Tx, changes: readonly StateChange[]): Promise<void> {
  const rows = changes.flatMap(({ after }) =>
    LOCALES.flatMap((locale) => {
      const text = after.texts[locale];
      return text ? [{ productId: after.id, locale, ...text }] : [];
    }),
  );
  for (const { before, after } of changes) {
    for (const locale of LOCALES) {
      const [was, is] = [before?.texts[locale], after.texts[locale]];
      if (was && !is) await tx.productTranslation.deleteMany({ where: { productId: after.id, locale } });
      const [from, to] = [was?.slug, is?.slug ?? after.texts.en?.slug];
      if (from === undefined || to === undefined || from === to) continue;
      await changeSlug(tx, { kind: "PRODUCT", targetId: after.id, locale, from, to });
    }
  }
  await upsertRows(tx, "ProductTranslation", rows, {
    key: ["productId", "locale"],
    update: ["name", "slug", "description", "seoTitle", "seoDescription"],
  });
}

async function writeGalleries(tx: Tx, changes: readonly StateChange[]): Promise<void> {
  const rows = changes.flatMap(({ after }) =>
    after.mediaIds.map((mediaId, position) => ({ productId: after.id, mediaId, position })),
  );
  const known = changes.flatMap(({ before }) => (before ? [before.id] : []));
  await tx.$executeRaw`
    DELETE FROM "ProductMedia" pm WHERE pm."productId" = ANY(${known}::uuid[])
       AND (pm."productId", pm."mediaId") NOT IN (
         SELECT x."productId", x."mediaId"
           FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS x("productId" uuid, "mediaId" uuid))`;
  await upsertRows(tx, "ProductMedia", rows, { key: ["productId", "mediaId"], update: ["position"] });
}
