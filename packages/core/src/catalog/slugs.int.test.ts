import { factories, testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { changeSlug, uniqueSlug } from "./slugs.ts";

const { db } = await testDb();
const make = factories(db);

it("numbers a slug that another has in any language, but not one's own", async () => {
  const tile = await make.product({ name: "Tile" });
  expect(await uniqueSlug(db, "PRODUCT", "fr", "tile", null)).toBe("tile-2");
  expect(await uniqueSlug(db, "PRODUCT", "fr", "tile", tile.id)).toBe("tile");
  expect(await uniqueSlug(db, "CATEGORY", "fr", "tile", null)).toBe("tile");
  await db.productTranslation.updateMany({
    where: { productId: tile.id, locale: "en" },
    data: { slug: "tile-2" },
  });
  expect(await uniqueSlug(db, "PRODUCT", "fr", "tile", null)).toBe("tile-3");
});

it("finds a number after many are taken", async () => {
  const slugs = ["many", ...Array.from({ length: 24 }, (_, index) => `many-${index + 2}`)];
  const { id } = await make.product();
  await db.slugRedirect.createMany({
    data: slugs.map((slug) => ({ kind: "PRODUCT" as const, locale: "en", slug, targetId: id })),
  });
  expect(await uniqueSlug(db, "PRODUCT", "en", "many", null)).toBe("many-26");
  expect(await uniqueSlug(db, "PRODUCT", "en", "many", id)).toBe("many");
});

it("keeps old slugs as redirects, and ends the redirect of one that is taken back", async () => {
  const { id } = await make.product();
  const change = (from: string, to: string) =>
    changeSlug(db, { kind: "PRODUCT", targetId: id, locale: "en", from, to });
  const redirects = async () =>
    (await db.slugRedirect.findMany({ where: { targetId: id } })).map((row) => row.slug);
  await change("a", "b");
  await change("b", "c");
  expect((await redirects()).toSorted()).toEqual(["a", "b"]);
  await change("c", "a");
  expect((await redirects()).toSorted()).toEqual(["b", "c"]);
  await change("a", "a");
  expect((await redirects()).toSorted()).toEqual(["b", "c"]);
});
