import { testDb } from "@souk/testing";
import { factories } from "@souk/testing/factories";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { listAudit } from "../admin/audit/list-audit.ts";
import { refuseUnknownMedia, writeGallery } from "../admin/products/write-gallery.ts";
import { memoryStorage, staffContext } from "../admin/staff-context.fixture.ts";
import { runTx } from "../transaction.ts";
import { deleteMedia } from "./delete-media.ts";
import { filesOf } from "./file-names.ts";
import { listMedia } from "./list-media.ts";
import { mediaDetail } from "./media-detail.ts";
import { openMedia } from "./open-media.ts";
import { setAlt } from "./set-alt.ts";
import { storeImage } from "./store-image.ts";
import { uploadMedia } from "./upload-media.ts";

const { db } = await testDb();
const make = factories(db);
const storage = memoryStorage();
const ctx = await staffContext(db, "ADMIN", { storage });

let shade = 0;
async function bytesOf(width = 200): Promise<Uint8Array> {
  shade += 1;
  const background = { r: shade, g: 30, b: 250 - shade };
  return sharp({ create: { width, height: 100, channels: 3, background } })
    .png()
    .toBuffer();
}
const upload = async (filename: string) => uploadMedia(ctx, { bytes: await bytesOf(), filename });
const list = async (input: Partial<Parameters<typeof listMedia>[1]>) =>
  listMedia(ctx, { limit: 48, ...input });
const names = async (input: Partial<Parameters<typeof listMedia>[1]>) =>
  (await list(input)).items.map(({ filename }) => filename);
const latest = async (entityId: string) => (await listAudit(ctx, { entityId, limit: 1 })).items[0];

/** A product whose gallery shows the picture. */
async function showing(mediaId: string, name: string) {
  const product = await make.product({ name });
  await runTx(db, async (tx) => {
    await refuseUnknownMedia(tx, [mediaId]);
    await writeGallery(tx, product.id, [mediaId]);
  });
  return product;
}

describe("listMedia", () => {
  it("finds by file name and by the alternative text of any language, newest first, page by page", async () => {
    const first = await upload("Vase Émaillé-01.JPG");
    await upload("vase-02.jpg");
    await upload("plate 100%.jpg");
    await setAlt(ctx, { id: first.id, locale: "en", texts: { en: "A blue vase", ar: "مزهرية زرقاء" } });
    expect(await names({ query: "VASE" })).toEqual(["vase-02.jpg", "Vase Émaillé-01.JPG"]);
    expect(await names({ query: "émaillé blue" })).toEqual(["Vase Émaillé-01.JPG"]);
    expect(await names({ query: "زرقاء" })).toEqual(["Vase Émaillé-01.JPG"]);
    expect(await names({ query: "100%" })).toEqual(["plate 100%.jpg"]);
    expect(await names({ query: "%" })).toEqual(["plate 100%.jpg"]);
    const page = await list({ limit: 2 });
    const rest = await list({ limit: 2, cursor: page.nextCursor ?? "" });
    expect([...page.items, ...rest.items].map(({ filename }) => filename)).toEqual([
      "plate 100%.jpg",
      "vase-02.jpg",
      "Vase Émaillé-01.JPG",
    ]);
    expect(rest.nextCursor).toBeNull();
    await expect(list({ cursor: "WzFd" })).rejects.toMatchObject({ code: "INVALID_CURSOR" });
  });

  it("shows only what nothing uses when asked", async () => {
    const [used, free] = [await upload("used.png"), await upload("free.png")];
    await showing(used.id, "User of used");
    const unused = (await list({ unused: true })).items.map(({ id }) => id);
    expect(unused).toContain(free.id);
    expect(unused).not.toContain(used.id);
  });
});

describe("mediaDetail", () => {
  it("names everything that shows the picture", async () => {
    const { id } = await upload("everywhere.png");
    const product = await showing(id, "Lamp");
    await db.variant.update({ where: { id: product.variant.id }, data: { mediaId: id, sku: "LAMP-1" } });
    const category = await make.category({ name: "Lights" });
    await db.category.update({ where: { id: category.id }, data: { mediaId: id } });
    const brand = await db.brand.create({ data: { name: "Lumen", slug: "lumen", mediaId: id } });
    const collection = await db.collection.create({
      data: {
        kind: "MANUAL",
        mediaId: id,
        translations: { create: [{ locale: "en", name: "Evening", slug: "evening" }] },
      },
    });
    const detail = await mediaDetail(ctx, { id, locale: "fr" });
    expect(detail).toMatchObject({ filename: "everywhere.png", width: 200, height: 100, uses: 5 });
    expect(detail.bytes).toBeGreaterThan(50);
    expect(detail.usedBy).toEqual([
      { kind: "product", id: product.id, name: "Lamp" },
      { kind: "variant", id: product.id, name: "Lamp · LAMP-1" },
      { kind: "category", id: category.id, name: "Lights" },
      { kind: "brand", id: brand.id, name: "Lumen" },
      { kind: "collection", id: collection.id, name: "Evening" },
    ]);
    await expect(mediaDetail(ctx, { id: crypto.randomUUID(), locale: "en" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("setAlt", () => {
  it("saves a text a language, forgets empty ones, and says so in the log", async () => {
    const { id } = await upload("alt.png");
    await setAlt(ctx, { id, locale: "en", texts: { en: "Old", fr: "Vieux" } });
    const detail = await setAlt(ctx, { id, locale: "en", texts: { en: "New", fr: "", ar: "جديد" } });
    expect(detail).toMatchObject({ alt: "New", texts: { en: "New", ar: "جديد" } });
    expect(detail.texts.fr).toBeUndefined();
    expect(await latest(id)).toMatchObject({ action: "media.alt", before: { "alt.en": "Old" } });
  });
});

describe("deleteMedia", () => {
  it("refuses while anything shows it, and takes row and files once nothing does", async () => {
    const picture = await upload("gone.png");
    const product = await showing(picture.id, "Shows gone");
    await expect(deleteMedia(ctx, { id: picture.id })).rejects.toMatchObject({
      code: "MEDIA_IN_USE",
      details: { uses: 1 },
    });
    expect(await storage.exists(`${picture.hash}-160.webp`)).toBe(true);
    await db.productMedia.deleteMany({ where: { productId: product.id } });
    await deleteMedia(ctx, { id: picture.id });
    expect(filesOf(picture).filter((name) => storage.files.has(name))).toEqual([]);
    expect(await latest(picture.id)).toMatchObject({
      action: "media.delete",
      before: { filename: "gone.png" },
      after: null,
    });
    await expect(deleteMedia(ctx, { id: picture.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("leaves a picture with all its files, or none, when it is deleted and uploaded at once", async () => {
    const bytes = await bytesOf();
    for (let round = 0; round < 6; round += 1) {
      const { id, hash, widths } = await storeImage(ctx, bytes);
      await Promise.all([deleteMedia(ctx, { id }), storeImage(ctx, bytes)]);
      const rows = await db.media.count({ where: { hash } });
      const files = filesOf({ hash, widths }).filter((name) => storage.files.has(name));
      expect(files).toHaveLength(rows * 2);
    }
  });

  it("never leaves a product with a picture that is gone", async () => {
    for (let round = 0; round < 6; round += 1) {
      const { id } = await upload(`race-${round}.png`);
      const [shown, deleted] = await Promise.allSettled([
        showing(id, `Race ${round}`),
        deleteMedia(ctx, { id }),
      ]);
      expect([shown.status, deleted.status].toSorted()).toEqual(["fulfilled", "rejected"]);
      for (const one of [shown, deleted])
        if (one.status === "rejected")
          expect(["NOT_FOUND", "MEDIA_IN_USE"]).toContain(Reflect.get(one.reason, "code"));
    }
  });
});

describe("openMedia", () => {
  it("makes the AVIF of a quickly stored picture on its first visit, once, and only promised widths", async () => {
    const { hash } = await storeImage(ctx, await bytesOf(400), { effort: "fast" });
    const name = `${hash}-320.avif`;
    expect(storage.files.has(name)).toBe(false);
    const both = await Promise.all([openMedia(ctx, name), openMedia(ctx, name)]);
    const kept = storage.files.get(name);
    expect(both.map((file) => file?.size)).toEqual([kept?.byteLength, kept?.byteLength]);
    const { width, compression } = await sharp(kept).metadata();
    expect([width, compression]).toEqual([320, "av1"]);
    expect(await openMedia(ctx, `${hash}-640.avif`)).toBeNull();
    expect(await openMedia(ctx, `${"0".repeat(32)}-320.avif`)).toBeNull();
    expect(await openMedia(ctx, `${hash}.svgz`)).toBeNull();
  });
});
