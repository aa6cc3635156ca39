import { asDomainError } from "@souk/contracts";
import sharp from "sharp";
import { describe, expect, it, test } from "vitest";
import { claimingPng } from "../../media/claiming-png.fixture.ts";
import { readFile } from "./read-file.ts";

const pdf = Buffer.from("%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n");
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#b5532a" } });
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>';

describe("a picture", () => {
  it("is made anew: upright, small, without what stood beside its pixels", async () => {
    const bytes = await photo(3000, 1000)
      .jpeg()
      .withExif({ IFD0: { Copyright: "canary-of-the-camera" } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(bytes.includes("canary-of-the-camera")).toBe(true);
    const { kind, content, width, height } = await readFile(bytes);
    expect([kind, width, height]).toEqual(["PICTURE", 667, 2000]);
    expect(Buffer.from(content).includes("canary-of-the-camera")).toBe(false);
    const kept = await sharp(content).metadata();
    expect([kept.format, kept.exif, kept.width, kept.orientation]).toEqual([
      "webp",
      undefined,
      667,
      undefined,
    ]);
  });

  it.each(["png", "webp", "avif", "gif"] as const)("may be a %s, and isn't enlarged", async (format) => {
    const { width, height } = await readFile(await photo(60, 40).toFormat(format).toBuffer());
    expect([width, height]).toEqual([60, 40]);
  });

  it("loses what was written behind its end", async () => {
    const polyglot = Buffer.concat([
      await photo(60, 40).jpeg().toBuffer(),
      Buffer.from("<script>alert(1)</script>"),
    ]);
    expect(Buffer.from((await readFile(polyglot)).content).includes("script")).toBe(false);
  });
});

test("a PDF stays what it is", async () => {
  const { kind, content, width } = await readFile(pdf);
  expect([kind, width, Buffer.from(content).equals(pdf)]).toEqual(["PDF", null, true]);
});

test.each([
  ["a page named as a picture", Buffer.from("<html><script>alert(1)</script>"), "TYPE"],
  ["an SVG", Buffer.from(svg), "TYPE"],
  ["an SVG behind a byte order mark", Buffer.from(`\ufeff\n ${svg}`), "TYPE"],
  ["a page that goes on as a PDF", Buffer.concat([Buffer.from("<html>"), pdf]), "TYPE"],
  ["nothing", Buffer.alloc(0), "TYPE"],
  ["the beginning of a PDF", pdf.subarray(0, 20), "CORRUPT"],
  ["what only begins like a picture", Buffer.from("\xff\xd8\xff\xe0 no", "latin1"), "CORRUPT"],
  ["thirty thousand pixels a side", claimingPng(30_000, 30_000), "DIMENSIONS"],
  ["more than five megabytes", Buffer.concat([pdf, Buffer.alloc(5 * 1024 * 1024)]), "SIZE"],
])("%s is refused", async (_, bytes, reason) => {
  const refused = await readFile(bytes).then(
    () => null,
    (error: unknown) => asDomainError(error),
  );
  expect([refused?.code, refused?.details]).toEqual(["FILE_REFUSED", { reason }]);
});
