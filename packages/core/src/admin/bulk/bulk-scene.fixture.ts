import type { BulkEditView, BulkOperation, BulkRowView } from "@souk/contracts";
import type { Db } from "@souk/db";
import { factories } from "@souk/testing";
import { picture } from "../products/product-input.fixture.ts";
import { readProduct } from "../products/read-product.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { bulkRows } from "./bulk-rows.ts";
import { createBulkEdit } from "./create-bulk-edit.ts";
import { runBulkEdit } from "./run-bulk-edit.ts";
import { undoBulkEdit } from "./undo-bulk-edit.ts";

/** Goods to change in bulk, and short ways to do it. */
export async function bulkScene(db: Db) {
  const make = factories(db);
  const ctx = await staffContext(db);
  const media = await picture(db);
  await addFinish(db);
  await db.taxClass.create({ data: { code: "reduced", name: { en: "Reduced" } }, select: { id: true } });

  /** Fit for sale: with a picture and a description that says something. */
  async function goods(name: string, spec: Parameters<typeof make.product>[0] = {}, pictured = true) {
    const product = await make.product({ name, ...spec });
    await db.productTranslation.updateMany({
      where: { productId: product.id },
      data: { description: "<p>All that is to be said of it.</p>" },
    });
    if (pictured)
      await db.productMedia.create({ data: { productId: product.id, mediaId: media, position: 0 } });
    return product;
  }

  /** As a detail, without what every write changes. */
  async function stored(id: string) {
    const { version: _version, updatedAt: _updatedAt, ...product } = await readProduct(db, id);
    return product;
  }

  async function finish(view: BulkEditView, step: typeof runBulkEdit): Promise<BulkEditView> {
    let now = view;
    do now = await step(ctx, { id: view.id });
    while (now.state === "RUNNING" || now.state === "UNDOING");
    return now;
  }

  return {
    ctx,
    make,
    goods,
    stored,
    create: (operation: BulkOperation, ids: string[]) =>
      createBulkEdit(ctx, { kind: "operation", operation, selection: { kind: "ids", ids } }),
    run: (view: BulkEditView) => finish(view, runBulkEdit),
    undo: (view: BulkEditView) => finish(view, undoBulkEdit),
    rowsOf: async ({ id }: BulkEditView): Promise<BulkRowView[]> =>
      (await bulkRows(ctx, { id, locale: "en", limit: 100 })).items,
  };
}

async function addFinish(db: Db): Promise<void> {
  await db.attribute.create({
    data: {
      code: "finish",
      type: "CHOICE",
      label: { en: "Finish" },
      values: {
        create: [
          { code: "matt", label: { en: "Matt" } },
          { code: "gloss", label: { en: "Gloss" } },
        ],
      },
    },
  });
}
