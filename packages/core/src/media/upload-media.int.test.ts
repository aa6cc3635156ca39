import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DomainError } from "@souk/contracts";
import { testDb } from "@souk/testing";
import sharp, { type Sharp } from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { memoryStorage, staffContext, testCore } from "../admin/staff-context.fixture.ts";
import { createLocalStorage } from "../ports/local-storage.ts";
import { claimingPng } from "./claiming-png.fixture.ts";
import { storeImage } from "./store-image.ts";
import { uploadMedia } from "./upload-media.ts";

const { db } = await testDb();
const folder = await mkdtemp(join(tmpdir(), "souk-media-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const storage = createLocalStorage(folder);
const ctx = await staffContext(db, "ADMIN", { storage });

let shade = 0;
/** A picture like no other before it. */
function picture(width: number, height: number): Sharp {
  shade += 1;
  return sharp({ create: { width, height, channels: 3, background: { r: shade, g: 90, b: 200 - shade } } });
}
const upload = async (bytes: Uint8Array, filename = "tap.jpg") => uploadMedia(ctx, { bytes, filename });
const rows = () => db.media.count();
const files = async () =>
  (await readdir(folder, { recursive: true })).filter((path) => path.includes(".")).sort();

describe("uploadMedia", () => {
  it("stores AVIF and WebP at each width up to the original's, and says so in the log", async () => {
    const media = await upload(await picture(700, 350).jpeg().toBuffer(), "robinet.jpg");
    expect(media).toMatchObject({ width: 700, height: 350, widths: [160, 320, 640], alt: "" });
    for (const width of media.widths) {
      for (const format of ["avif", "webp"]) {
        const file = await storage.read(`${media.hash}-${width}.${format}`);
        const { width: real, height, format: kind } = await sharp(file ?? undefined).metadata();
        expect([real, height, kind]).toEqual([width, width / 2, format === "avif" ? "heif" : "webp"]);
      }
    }
    const entry = await db.auditLog.findFirstOrThrow({ where: { entityId: media.id } });
    expect(entry).toMatchObject({
      action: "media.upload",
      entity: "media",
      actorId: ctx.staff.id,
      before: null,
    });
    expect(entry.after).toMatchObject({ filename: "robinet.jpg", width: 700 });
  });

  it("never enlarges: a small picture has its own width only", async () => {
    const media = await upload(await picture(90, 60).png().toBuffer());
    expect(media.widths).toEqual([90]);
    expect(await storage.exists(`${media.hash}-90.avif`)).toBe(true);
  });

  it("turns the picture as the camera was held and drops EXIF", async () => {
    const bytes = await picture(400, 200)
      .jpeg()
      .withExif({ IFD0: { Copyright: "canary-copyright" } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(bytes).metadata()).orientation).toBe(6);
    const media = await upload(bytes);
    expect(media).toMatchObject({ width: 200, height: 400, widths: [160] });
    const file = await storage.read(`${media.hash}-160.webp`);
    const { exif, width, height } = await sharp(file ?? undefined).metadata();
    expect([exif, width, height]).toEqual([undefined, 160, 320]);
  });

  it.each(["png", "webp", "avif", "gif"] as const)("takes %s too", async (format) => {
    const media = await upload(await picture(200, 100).toFormat(format).toBuffer(), "named-otherwise.txt");
    expect(media.widths).toEqual([160]);
  });

  it("keeps transparency", async () => {
    const clear = sharp({
      create: { width: 200, height: 200, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0 } },
    });
    const media = await upload(await clear.png().toBuffer());
    const file = await storage.read(`${media.hash}-160.webp`);
    expect((await sharp(file ?? undefined).metadata()).hasAlpha).toBe(true);
  });

  it("has one row and one log entry for one content, also under parallel uploads", async () => {
    const bytes = await picture(170, 100).png().toBuffer();
    const before = await rows();
    const all = await Promise.all(Array.from({ length: 5 }, () => upload(bytes)));
    expect(new Set(all.map((media) => media.id)).size).toBe(1);
    expect(await rows()).toBe(before + 1);
    expect(await db.auditLog.count({ where: { entityId: all[0]?.id ?? "" } })).toBe(1);
  });

  it("takes a file name that the database could not store", async () => {
    const media = await upload(await picture(100, 100).png().toBuffer(), `evil\0\ud800${"x".repeat(400)}`);
    const entry = await db.auditLog.findFirstOrThrow({ where: { entityId: media.id } });
    expect(JSON.stringify(entry.after)).toContain("evil");
  });
});

const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>',
);
const head = async (bytes: number): Promise<Uint8Array> =>
  (await picture(600, 600).jpeg({ quality: 100 }).toBuffer()).subarray(0, bytes);
const noLog = () => Promise.reject(new Error("no log, no picture"));

const refused = async (bytes: Uint8Array): Promise<unknown> => {
  const before = [await rows(), await files()];
  const error: unknown = await upload(bytes).then(
    () => "stored",
    (reason: unknown) => (reason instanceof DomainError ? reason.details : reason),
  );
  expect([await rows(), await files()]).toEqual(before);
  return error;
};

describe("what isn't a picture of ours", () => {
  it("is refused by its content: SVG, HTML named .jpg, TIFF, nothing at all", async () => {
    expect(await refused(svg)).toEqual({ reason: "TYPE" });
    expect(await refused(Buffer.concat([Buffer.from("\ufeff\n  "), svg]))).toEqual({ reason: "TYPE" });
    expect(await refused(Buffer.from("<html><script>alert(1)</script></html>"))).toEqual({ reason: "TYPE" });
    expect(await refused(await picture(20, 20).tiff().toBuffer())).toEqual({ reason: "TYPE" });
    expect(await refused(new Uint8Array())).toEqual({ reason: "TYPE" });
  });

  it("is refused when it is cut off or only begins like one", async () => {
    expect(await refused(await head(800))).toEqual({ reason: "CORRUPT" });
    expect(await refused(Buffer.from("\xff\xd8\xff\xe0 no picture", "latin1"))).toEqual({
      reason: "CORRUPT",
    });
    expect(await refused(Buffer.from("GIF89a no picture", "latin1"))).toEqual({ reason: "CORRUPT" });
  });

  it("is refused over 12 MB, before it is read", async () => {
    const padded = Buffer.concat([await picture(50, 50).jpeg().toBuffer(), Buffer.alloc(12 * 1024 * 1024)]);
    expect(await refused(padded)).toEqual({ reason: "SIZE" });
  });

  it("is refused by the size it claims, without decoding it: a 30,000 × 30,000 PNG, and over 50 megapixels", async () => {
    expect(await refused(claimingPng(30_000, 30_000))).toEqual({ reason: "DIMENSIONS" });
    expect(await refused(claimingPng(12_001, 10))).toEqual({ reason: "DIMENSIONS" });
    expect(await refused(claimingPng(8000, 8000))).toEqual({ reason: "DIMENSIONS" });
    expect(await refused(claimingPng(100, 100))).toEqual({ reason: "CORRUPT" });
  });

  it("loses what was hidden behind the pixels", async () => {
    const payload = Buffer.from("<script>canary</script>");
    const media = await upload(Buffer.concat([await picture(160, 160).png().toBuffer(), payload]));
    const file = Buffer.from((await storage.read(`${media.hash}-160.webp`)) ?? []);
    expect(file.length).toBeGreaterThan(0);
    expect(file.includes("canary")).toBe(false);
  });
});

describe("storeImage", () => {
  it("leaves no file and no row when the disk fills half-way", async () => {
    const memory = memoryStorage();
    const write = memory.write.bind(memory);
    memory.write = async (name, bytes) => {
      if (memory.files.size === 3) throw new DomainError("STORAGE_FULL", {});
      await write(name, bytes);
    };
    const bytes = await picture(400, 100).png().toBuffer();
    const before = await rows();
    await expect(storeImage(testCore(db, { storage: memory }), bytes)).rejects.toMatchObject({
      code: "STORAGE_FULL",
    });
    expect(memory.files.size).toBe(0);
    expect(await rows()).toBe(before);
    memory.write = write;
    await storeImage(testCore(db, { storage: memory }), bytes);
    expect(memory.files.size).toBe(4);
  });

  it("takes the files away again when the row can't be added", async () => {
    const memory = memoryStorage();
    const bytes = await picture(400, 110).png().toBuffer();
    await expect(storeImage(testCore(db, { storage: memory }), bytes, { onAdded: noLog })).rejects.toThrow(
      "no log",
    );
    expect(memory.files.size).toBe(0);
  });

  it("gives the same row for the fast effort", async () => {
    const bytes = await picture(330, 110).png().toBuffer();
    const first = await storeImage(ctx, bytes, { effort: "fast" });
    expect(await storeImage(ctx, bytes)).toEqual(first);
    expect(first.widths).toEqual([160, 320]);
  });
});
