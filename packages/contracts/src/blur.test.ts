import { describe, expect, it } from "vitest";
import { BLUR, blurUrl, toBlur } from "./blur.ts";

const rgb = Uint8Array.from({ length: BLUR.width * BLUR.height * 3 }, (_, at) => at * 9);

/** The pixels of the bitmap, as they are seen: from above, red first. */
function pixelsOf(url: string): number[] {
  const bytes = Uint8Array.from(atob(url.replace("data:image/bmp;base64,", "")), (letter) =>
    letter.charCodeAt(0),
  );
  const rows = [2, 1, 0].map((row) => bytes.subarray(54 + row * 12, 54 + row * 12 + 9));
  return rows.flatMap((row) => [0, 3, 6].flatMap((at) => [...row.subarray(at, at + 3)].toReversed()));
}

describe("blur", () => {
  it("is 27 letters, and its address shows nearly the same pixels in their places", () => {
    const blur = toBlur(rgb);
    expect(blur).toHaveLength(27);
    const shown = pixelsOf(blurUrl(blur) ?? "");
    expect(shown).toHaveLength(27);
    expect(shown.filter((value, at) => Math.abs(value - (rgb[at] ?? 0)) > 2)).toEqual([]);
  });

  it("keeps black and white", () => {
    const ends = Uint8Array.from({ length: 27 }, (_, at) => (at % 2) * 255);
    expect(pixelsOf(blurUrl(toBlur(ends)) ?? "")).toEqual([...ends]);
  });

  it.each([undefined, "", "short", "!".repeat(27), "A".repeat(28)])("makes nothing of %j", (blur) => {
    expect(blurUrl(blur)).toBeNull();
  });
});
