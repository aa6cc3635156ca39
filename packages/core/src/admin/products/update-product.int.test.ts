import type { ProductDetail } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { CACHE_CHANNEL, CATALOG_TAG, productTag } from "../../cache/drop-tags.ts";
import { listAudit } from "../audit/list-audit.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { createProduct } from "./create-product.ts";
import { deleteProduct } from "./delete-product.ts";
import { productDetail } from "./product-detail.ts";
import { editOf, picture, productInput, variantInput } from "./product-input.fixture.ts";
import { updateProduct } from "./update-product.ts";

const { db, pool } = await testDb();
const make = factories(db);
const ctx = await staffContext(db, "ADMIN");

const add = (over?: Parameters<typeof productInput>[0]) => createProduct(ctx, productInput(over));
const latest = async ({ id }: ProductDetail) => (await listAudit(ctx, { entityId: id, limit: 1 })).items[0];
const redirects = ({ id }: ProductDetail) =>
  db.slugRedirect.findMany({
    where: { targetId: id },
    select: { locale: true, slug: true },
    orderBy: [{ locale: "asc" }, { slug: "asc" }],
  });

describe("updateProduct", () => {
  it("changes nothing but the version when nothing was edited, and logs nothing", async () => {
    const made = await add({ brand: "Same", tags: ["x"], mediaIds: [await picture(db)] });
    const saved = await updateProduct(ctx, editOf(made));
    expect({ ...saved, updatedAt: made.updatedAt }).toEqual({ ...made, version: 2 });
    expect(await latest(made)).toMatchObject({ action: "product.create" });
    const variant = await db.variant.findFirstOrThrow({ where: { productId: made.id } });
    expect(variant.updatedAt).toEqual(variant.createdAt);
  });

  it("edits one that is on sale without a picture, as an older shop sold it, and takes no more from it", async () => {
    const { id } = await make.product();
    const bare = await productDetail(ctx, { id });
    expect([bare.status, bare.media]).toEqual(["ACTIVE", []]);
    const edit = editOf(bare);
    const saved = await updateProduct(ctx, { ...edit, tags: ["mended"] });
    expect(saved.tags).toEqual(["mended"]);
    const variants = edit.variants.map((variant) => ({ ...variant, active: false }));
    await expect(updateProduct(ctx, { ...editOf(saved), variants })).rejects.toMatchObject({
      details: { missing: ["price"] },
    });
  });

  it("logs old and new of what changed, nothing else", async () => {
    const made = await add({ variants: [variantInput("AUD-1")] });
    const [variant] = made.variants;
    if (!variant) throw new Error("no variant");
    const prices = { ...variant.prices, MAD: { amount: 12_500, compareAt: 15_000 } };
    await updateProduct(ctx, editOf(made, { featured: true, variants: [{ ...variant, prices }] }));
    expect(await latest(made)).toMatchObject({
      action: "product.update",
      actorName: ctx.staff.name,
      before: {
        featured: false,
        "variants.AUD-1.prices.MAD.amount": 10_000,
        "variants.AUD-1.prices.MAD.compareAt": null,
      },
      after: {
        featured: true,
        "variants.AUD-1.prices.MAD.amount": 12_500,
        "variants.AUD-1.prices.MAD.compareAt": 15_000,
      },
    });
    expect(Object.keys((await latest(made))?.after ?? {})).toHaveLength(3);
  });

  it("refuses an edit of an older version, saves it with overwrite, and lets one save twice", async () => {
    const made = await add();
    const mine = await updateProduct(ctx, editOf(made, { tags: ["mine"] }));
    await expect(updateProduct(ctx, editOf(made, { tags: ["theirs"] }))).rejects.toMatchObject({
      code: "EDIT_CONFLICT",
      details: { currentVersion: 2 },
    });
    expect((await productDetail(ctx, made)).tags).toEqual(["mine"]);
    expect((await updateProduct(ctx, editOf(mine, { tags: ["again"] }))).version).toBe(3);
    const forced = await updateProduct(ctx, editOf(made, { tags: ["theirs"], overwrite: true }));
    expect([forced.version, forced.tags]).toEqual([4, ["theirs"]]);
  });

  it("lets one of many who save the same version at once win", async () => {
    const made = await add();
    const saves = await Promise.allSettled(
      Array.from({ length: 6 }, (_, index) => updateProduct(ctx, editOf(made, { tags: [`editor${index}`] }))),
    );
    expect(saves.filter((save) => save.status === "fulfilled")).toHaveLength(1);
    const refusals = saves.flatMap((save) => (save.status === "rejected" ? [save.reason] : []));
    expect(refusals).toHaveLength(5);
    for (const refusal of refusals) expect(refusal).toMatchObject({ code: "EDIT_CONFLICT" });
    expect((await productDetail(ctx, made)).version).toBe(2);
  });

  it("says NOT_FOUND of one that is deleted or never was", async () => {
    const made = await add();
    const gone = await deleteProduct(ctx, { id: made.id });
    await expect(updateProduct(ctx, editOf(gone))).rejects.toMatchObject({ code: "NOT_FOUND" });
    const id = "0190a000-0000-7000-8000-00000000dead";
    await expect(updateProduct(ctx, { ...editOf(made), id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("drops the answers that showed the product, when it commits and not before", async () => {
    const made = await add();
    const client = await pool.connect();
    const heard: string[] = [];
    client.on("notification", ({ payload }) => heard.push(payload ?? ""));
    await client.query(`LISTEN ${CACHE_CHANNEL}`);
    await expect(updateProduct(ctx, { ...editOf(made), version: 9 })).rejects.toMatchObject({
      code: "EDIT_CONFLICT",
    });
    await updateProduct(ctx, editOf(made, { featured: true }));
    await client.query("SELECT 1");
    client.release(true);
    expect(heard).toEqual([`${CATALOG_TAG} ${productTag(made.id)}`]);
  });

  it("keeps search, lists and categories in step", async () => {
    const [from, to] = [await make.category(), await make.category()];
    const made = await add({ categoryId: from.id });
    const texts = { en: { ...made.texts.en, name: "Zinc bucket" } };
    await updateProduct(ctx, editOf(made, { categoryId: to.id, texts }));
    const stored = await db.product.findUniqueOrThrow({
      where: { id: made.id },
      select: {
        memberships: { select: { categoryId: true } },
      },
    });
    expect(stored.memberships).toEqual([{ categoryId: to.id }]);
  });

  it("marks a draft that goes on sale as new from now", async () => {
    const made = await add({ mediaIds: [await picture(db)] });
    const old = new Date("2020-01-01");
    await db.product.update({ where: { id: made.id }, data: { publishedAt: old } });
    const live = await updateProduct(ctx, editOf(made, { status: "ACTIVE" }));
    const { publishedAt } = await db.product.findUniqueOrThrow({ where: { id: made.id } });
    expect(publishedAt.getTime()).toBeGreaterThan(old.getTime());
    await updateProduct(ctx, editOf(live, { featured: true }));
    expect((await db.product.findUniqueOrThrow({ where: { id: made.id } })).publishedAt).toEqual(publishedAt);
  });

  it("reorders the gallery and takes pictures out", async () => {
    const [one, two, three] = [await picture(db), await picture(db), await picture(db)];
    const made = await add({ mediaIds: [one, two, three] });
    const saved = await updateProduct(ctx, editOf(made, { mediaIds: [three, one] }));
    expect(saved.media.map(({ id }) => id)).toEqual([three, one]);
  });
});

describe("slugs of an edited product", () => {
  const description = "";

  it("lead from the old to the new, in each language that answered to it", async () => {
    const made = await add({
      texts: { en: { name: "Old lamp", description }, ar: { name: "مصباح", description } },
    });
    const en = { name: "New lamp", description };
    const saved = await updateProduct(ctx, editOf(made, { texts: { ...made.texts, en } }));
    expect(saved.texts.en.slug).toBe("new-lamp");
    expect(await redirects(made)).toEqual([
      { locale: "en", slug: "old-lamp" },
      { locale: "fr", slug: "old-lamp" },
    ]);
    const back = await updateProduct(ctx, editOf(saved, { texts: made.texts }));
    expect(back.texts.en.slug).toBe("old-lamp");
    expect((await redirects(made)).map(({ slug }) => slug)).toEqual(["new-lamp", "new-lamp"]);
  });

  it("come and go with a language", async () => {
    const made = await add({ texts: { en: { name: "Oil can", description } } });
    const fr = { name: "Burette", description };
    const french = await updateProduct(ctx, editOf(made, { texts: { ...made.texts, fr } }));
    expect(await redirects(made)).toEqual([{ locale: "fr", slug: "oil-can" }]);
    const { en } = french.texts;
    const english = await updateProduct(ctx, editOf(french, { texts: { en } }));
    expect(english.texts.fr).toBeUndefined();
    expect(await redirects(made)).toEqual([{ locale: "fr", slug: "burette" }]);
  });

  it("are refused where another product has them, and kept where only the name changed", async () => {
    await add({ texts: { en: { name: "Taken already", description } } });
    const made = await add({ texts: { en: { name: "Plain hook", description, slug: "hook" } } });
    const en = { name: "Fine hook", description, slug: "taken-already" };
    await expect(updateProduct(ctx, editOf(made, { texts: { en } }))).rejects.toMatchObject({
      code: "SLUG_TAKEN",
    });
    const saved = await updateProduct(ctx, editOf(made, { texts: { en: { ...en, slug: "hook" } } }));
    expect(saved.texts.en).toMatchObject({ name: "Fine hook", slug: "hook" });
    expect(await redirects(made)).toEqual([]);
  });
});
