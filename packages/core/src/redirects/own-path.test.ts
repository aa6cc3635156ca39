import { expect, test } from "vitest";
import { ownPath, redirectablePath } from "./own-path.ts";

test("a path is kept decoded, without a slash at its end", () => {
  expect(ownPath("/old%20page")).toBeNull();
  expect(ownPath("/caf%C3%A9/")).toBe("/café");
  expect(ownPath(" /a/b ")).toBe("/a/b");
  expect(ownPath("/")).toBe("/");
});

test.each([
  "https://evil.test",
  "//evil.test",
  "/%2Fevil.test",
  String.raw`/\evil.test`,
  "/%5Cevil.test",
  "javascript:alert(1)",
  "data:text/html,x",
  "/a/../b",
  "/a?b",
  "/a#b",
  "/%",
  "/a%00",
  "/a%0d%0ax",
  "",
  "a",
  `/${"a".repeat(500)}`,
])("%s is no path of ours", (path) => {
  expect(ownPath(path)).toBeNull();
});

test.each(["/", "/api/x", "/admin", "/media/a.png", "/trpc/shop", "/API"])(
  "%s can't lead elsewhere",
  (path) => {
    expect(redirectablePath(path)).toBeNull();
    expect(redirectablePath("/apiary")).toBe("/apiary");
  },
);
