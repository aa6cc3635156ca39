import { deflateSync, gzipSync } from "node:zlib";
import { DomainError } from "@souk/contracts";
import { testDb } from "@souk/testing";
import { cpuClock } from "@souk/testing/cpu-clock";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { memoryStorage, staffContext } from "../admin/staff-context.fixture.ts";
import { chunk, claimingPng, pngOf } from "./claiming-png.fixture.ts";
import { endlessGif, claimingGif } from "./gif.fixture.ts";
import { uploadMedia } from "./upload-media.ts";

const { db } = await testDb();
const storage = memoryStorage();
const ctx = await staffContext(db, "ADMIN", { storage });

/** The reason of the refusal; fails where it took a second's work, or left anything behind. */
async function refusal(bytes: Uint8Array, filename: string): Promise<unknown> {
  const worked = cpuClock();
  const result: unknown = await uploadMedia(ctx, { bytes, filename }).then(
    () => "stored",
    (error: unknown) => (error instanceof DomainError ? error.details : error),
  );
  expect(worked()).toBeLessThan(1000);
  expect([await db.media.count(), storage.files.size]).toEqual([0, 0]);
  return result;
}

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#b5532a" } });
const cut = (bytes: Uint8Array, share: number): Uint8Array =>
  bytes.subarray(0, Math.floor(bytes.length * share));

// The first use of sharp loads its libraries, which is no upload's fault.
beforeAll(() => plain(1, 1).png().toBuffer());

describe("a bad upload is refused in words within a second and leaves nothing", () => {
  it.each([
    ["a web page named .jpg", Buffer.from("<!doctype html><script>alert(1)</script>"), "cat.jpg"],
    [
      "a drawing with a script",
      Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='a()'/>"),
      "a.png",
    ],
    [
      "a zip bomb named .png",
      Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(9_000_000)]),
      "bomb.png",
    ],
    ["a gzip bomb named .webp", gzipSync(Buffer.alloc(50_000_000)), "bomb.webp"],
    ["nothing", new Uint8Array(), "empty.png"],
  ])("by its kind: %s", async (_, bytes, filename) => {
    expect(await refusal(bytes, filename)).toEqual({ reason: "TYPE" });
  });

  it("by the pixels it claims: 30,000 × 30,000 and a GIF of 65,535 × 65,535", async () => {
    expect(await refusal(claimingPng(30_000, 30_000), "huge.png")).toEqual({ reason: "DIMENSIONS" });
    expect(await refusal(claimingGif(65_535, 65_535), "huge.gif")).toEqual({ reason: "DIMENSIONS" });
    expect(await refusal(claimingPng(12_000, 12_000), "huge.png")).toEqual({ reason: "DIMENSIONS" });
  });

  it("when it is cut off, the largest that may be, too", async () => {
    for (const format of ["png", "jpeg", "webp", "gif", "avif"] as const) {
      const whole = await plain(900, 600).toFormat(format).toBuffer();
      expect(await refusal(cut(whole, 0.6), `cut.${format}`), format).toEqual({ reason: "CORRUPT" });
    }
    const largest = await plain(8300, 6000).png({ compressionLevel: 1 }).toBuffer();
    expect(await refusal(cut(largest, 0.97), "large.png")).toEqual({ reason: "CORRUPT" });
  });

  it("when the pixels are fewer than it claims, or inflate to far more", async () => {
    expect(await refusal(claimingPng(7000, 7000), "claims.png")).toEqual({ reason: "CORRUPT" });
    const bomb = pngOf(20, 20, Buffer.from("no zlib"));
    expect(await refusal(bomb, "bomb.png")).toEqual({ reason: "CORRUPT" });
  });
});

describe("what hides in a picture that is one", () => {
  const stored = async (bytes: Uint8Array, filename: string) => {
    const worked = cpuClock();
    const media = await uploadMedia(ctx, { bytes, filename });
    expect(worked()).toBeLessThan(1000);
    return { media, files: [...storage.files].filter(([name]) => name.startsWith(media.hash)) };
  };

  it("is left out: a page in a JPEG's comment, an archive behind a GIF, EXIF in a PNG", async () => {
    const page = "<script>canary</script>";
    const jpeg = await plain(40, 30)
      .jpeg()
      .withExif({ IFD0: { Copyright: page } })
      .toBuffer();
    const gif = Buffer.concat([await plain(40, 31).gif().toBuffer(), Buffer.from(`PK\x03\x04${page}`)]);
    const png = await plain(40, 32)
      .png()
      .withExif({ IFD0: { ImageDescription: page } })
      .toBuffer();
    for (const [bytes, name] of [
      [jpeg, "a.jpg"],
      [gif, "b.gif"],
      [png, "c.png"],
    ] as const) {
      expect(Buffer.from(bytes).includes("canary")).toBe(true);
      const { files } = await stored(bytes, name);
      expect(files.length).toBeGreaterThan(0);
      for (const [, file] of files) expect(Buffer.from(file).includes("canary")).toBe(false);
    }
  });

  it("costs nothing: text that inflates to 200 MB, pixels behind the last row, 20,000 frames", async () => {
    const text = Buffer.concat([Buffer.from("Comment\0\0"), deflateSync(Buffer.alloc(200_000_000))]);
    const rows = deflateSync(Buffer.alloc(41 * 61));
    await stored(pngOf(20, 41, rows, [chunk("zTXt", text)]), "text.png");
    await stored(pngOf(20, 42, deflateSync(Buffer.alloc(100_000_000))), "rows.png");
    const { media } = await stored(endlessGif(20_000), "frames.gif");
    expect([media.width, media.height]).toEqual([64, 64]);
  });
});
