import { describe, expect, it } from "vitest";
import { BLUR, blurUrl, toBlur } from "./blur.ts";

const rgb = Uint8Array.from({ length: BLUR.width * BLUR.height * 3 }, (_, at) => (at % 16) * 17);

/** The pixels of the bitmap, as they are seen: from above, red first. */
function pixelsOf(url: string): number[] {
  const bytes = Uint8Array.from(atob(url.replace("data:image/bmp;base64,", "")), (letter) =>
    letter.charCodeAt(0),
  );
  const rows = [3, 2, 1, 0].map((row) => bytes.subarray(54 + row * 12, 54 + row * 12 + 9));
  return rows.flatMap((row) =>
    [0, 3, 6].flatMap((at) => [row[at + 2] ?? -1, row[at + 1] ?? -1, row[at] ?? -1]),
  );
}

describe("blur", () => {
  it("is 24 letters, and its address shows the same pixels", () => {
    const blur = toBlur(rgb);
    expect(blur).toHaveLength(24);
    expect(pixelsOf(blurUrl(blur) ?? "")).toEqual([...rgb]);
  });

  it("rounds a channel to the nearest of sixteen", () => {
    const rounded = pixelsOf(blurUrl(toBlur(new Uint8Array(36).fill(100))) ?? "");
    expect(new Set(rounded)).toEqual(new Set([102]));
  });

  it.each([undefined, "", "short", "!".repeat(24), "A".repeat(25)])("makes nothing of %j", (blur) => {
    expect(blurUrl(blur)).toBeNull();
  });
});
