import { testDb } from "@souk/testing";
import { beforeAll, expect, test } from "vitest";
import type { StaffContext } from "../../context.ts";
import { findRedirect } from "../../redirects/find-redirect.ts";
import { createProduct } from "../products/create-product.ts";
import { editOf, productInput } from "../products/product-input.fixture.ts";
import { updateProduct } from "../products/update-product.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { importRedirects } from "./import-redirects.ts";
import { listOldSlugs } from "./list-old-slugs.ts";
import { listRedirects } from "./list-redirects.ts";
import { removeOldSlug, removeRedirect } from "./remove-redirect.ts";
import { saveRedirect } from "./save-redirect.ts";

const { db, reader } = await testDb();
let ctx: StaffContext;
beforeAll(async () => {
  ctx = await staffContext(db);
});
const lead = (fromPath: string, toPath: string) => saveRedirect(ctx, { fromPath, toPath });
const find = (path: string) => findRedirect({ reader }, path);

test("an address leads where staff say, in whatever form it is asked for, until they take it away", async () => {
  const made = await lead("/café", "/en/c/tiles");
  expect(await find("/caf%C3%A9")).toBe("/en/c/tiles");
  expect(await find("/café/")).toBe("/en/c/tiles");
  await saveRedirect(ctx, { id: made.id, fromPath: "/café", toPath: "/ar/p/عود" });
  expect(await find("/café")).toBe(`/ar/p/${encodeURIComponent("عود")}`);
  await removeRedirect(ctx, { id: made.id });
  expect(await find("/café")).toBeNull();
  const log = await db.auditLog.findMany({ where: { entity: "redirect", entityId: made.id } });
  expect(log.map(({ action }) => action).toSorted()).toEqual([
    "redirect.create",
    "redirect.delete",
    "redirect.update",
  ]);
});

test.each([
  ["/a1", "//evil.test", "PATH"],
  ["/a2", "/%5Cevil.test", "PATH"],
  ["/a3", "/%2F%2Fevil.test", "PATH"],
  ["/api/x", "/en", "PATH"],
  ["/", "/en", "PATH"],
  ["/a4", "/a4/", "LOOP"],
])("%s → %s is refused: %s", async (from, to, reason) => {
  await expect(lead(from, to)).rejects.toMatchObject({ code: "INVALID_REDIRECT", details: { reason } });
});

test("no ring, however long, and no address twice", async () => {
  await lead("/r1", "/r2");
  await lead("/r2", "/r3");
  await expect(lead("/r3", "/r1")).rejects.toMatchObject({ details: { reason: "LOOP" } });
  await expect(lead("/r1", "/en")).rejects.toMatchObject({ details: { reason: "TWICE" } });
  const answers = await Promise.allSettled([lead("/q1", "/q2"), lead("/q2", "/q1")]);
  expect(answers.filter(({ status }) => status === "fulfilled").length).toBe(1);
});

test("pasted lines: the good ones count, the others are told of by line", async () => {
  const csv =
    'from,to\n/i1,/en\n/i2;/fr\n"/i3"\t"/ar"\nnonsense\n/i4,https://evil.test\n/i1,/fr\n/i5,/i6\n/i6,/i5\n/admin,/en\n';
  const result = await importRedirects(ctx, { csv });
  expect(result).toMatchObject({ created: 4, changed: 0, unchanged: 0 });
  expect(result.problems.map(({ line, reason }) => [line, reason])).toEqual([
    [5, "COLUMNS"],
    [6, "PATH"],
    [7, "TWICE"],
    [9, "LOOP"],
    [10, "PATH"],
  ]);
  expect(await importRedirects(ctx, { csv: "/i1,/en\n/i2,/ar" })).toMatchObject({
    created: 0,
    changed: 1,
    unchanged: 1,
  });
  expect((await listRedirects(ctx, { query: "i1", limit: 50 })).items).toMatchObject([
    { fromPath: "/i1", toPath: "/en" },
  ]);
});

test("of more lines than are taken at once, the first that is left out is told of", async () => {
  const line = (at: number): string => `/many-${at},/en`;
  const csv = Array.from({ length: 2500 }, (_, at) => (at === 3 ? "nonsense" : line(at))).join("\n");
  const { created, problems } = await importRedirects(ctx, { csv });
  expect([created, problems]).toEqual([
    1999,
    [
      { line: 4, reason: "COLUMNS", text: "nonsense" },
      { line: 2001, reason: "TOO_MANY", text: line(2000) },
    ],
  ]);
  await ctx.db.redirect.deleteMany({ where: { fromPath: { startsWith: "/many-" } } });
});

test("the list comes in pages", async () => {
  const all = await listRedirects(ctx, { limit: 100 });
  const first = await listRedirects(ctx, { limit: 2 });
  const second = await listRedirects(ctx, { limit: 2, cursor: first.nextCursor ?? "" });
  expect([...first.items, ...second.items]).toEqual(all.items.slice(0, 4));
  expect(first.total).toBe(all.items.length);
});

test("old slugs are listed with what they lead to, and can be taken away", async () => {
  const product = await createProduct(
    ctx,
    productInput({ texts: { en: { name: "Old lamp", description: "" } } }),
  );
  await updateProduct(ctx, editOf(product, { texts: { en: { ...product.texts.en, slug: "new-lamp" } } }));
  const { items } = await listOldSlugs(ctx, { query: "old-lamp", limit: 10 });
  expect(items[0]).toMatchObject({
    kind: "PRODUCT",
    slug: "old-lamp",
    target: { name: "Old lamp", slug: "new-lamp" },
  });
  for (const { kind, locale, slug } of items) await removeOldSlug(ctx, { kind, locale, slug });
  expect((await listOldSlugs(ctx, { query: "old-lamp", limit: 10 })).items).toEqual([]);
  const [first] = (await listOldSlugs(ctx, { limit: 1 })).items;
  expect(first).toBeUndefined();
});
