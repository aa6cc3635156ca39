import { describe, expect, it } from "vitest";
import { containing } from "./like.ts";

describe("containing", () => {
  it("takes LIKE's wildcards for letters", () => {
    expect(containing("50%_off\\")).toBe(String.raw`%50\%\_off\\%`);
  });
});
