import { ProductDetail } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { listAudit } from "../audit/list-audit.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { createProduct } from "./create-product.ts";
import { productDetail } from "./product-detail.ts";
import { picture, productInput, variantInput } from "./product-input.fixture.ts";

const { db } = await testDb();
const make = factories(db);
const ctx = await staffContext(db, "ADMIN");
const nowhere = "0190a000-0000-7000-8000-00000000dead";

describe("createProduct", () => {
  it("stores the whole product, and the editor reads back what was saved", async () => {
    const tools = await make.category({ name: "Tools" });
    const drills = await make.category({ name: "Drills", parentId: tools.id });
    const [front, back] = [await picture(db), await picture(db)];
    const input = productInput({
      status: "ACTIVE",
      categoryId: drills.id,
      brand: "Atlas",
      featured: true,
      tags: ["power", "power", "18V"],
      specs: [{ label: { en: "Power", fr: "Puissance" }, value: { en: "500 W" } }],
      texts: {
        en: { name: "Cordless Drill & Case", description: "<p>Drills <b>steel</b>.<script>x</script></p>" },
        fr: { name: "Perceuse à batterie", description: "<p>Perce l'acier.</p>", seoTitle: "Perceuse" },
        ar: { name: "مثقاب لاسلكي", description: "<p>يثقب الفولاذ</p>", slug: "مثقاب" },
      },
      options: [
        {
          code: "volt",
          label: { en: "Voltage" },
          values: ["18", "36"].map((code) => ({ code, label: { en: code }, hex: null })),
        },
        {
          code: "color",
          label: { en: "Colour" },
          values: [{ code: "red", label: { en: "Red", ar: "أحمر" }, hex: "#cc0000" }],
        },
      ],
      variants: [
        variantInput("DR-36", { values: ["36", "red"], barcode: "611", mediaId: back }),
        variantInput("DR-18", {
          values: ["18", "red"],
          active: false,
          prices: { EUR: { amount: 900, compareAt: 1200 } },
        }),
      ],
      mediaIds: [back, front],
    });
    const made = await createProduct(ctx, input);
    expect(made).toMatchObject({
      version: 1,
      deleted: false,
      status: "ACTIVE",
      categoryId: drills.id,
      brand: "Atlas",
      featured: true,
      tags: ["power", "18V"],
      specs: input.specs,
      options: input.options,
      texts: {
        en: { slug: "cordless-drill-and-case", description: "<p>Drills <strong>steel</strong>.</p>" },
        fr: { slug: "perceuse-a-batterie", seoTitle: "Perceuse" },
        ar: { slug: "مثقاب" },
      },
    });
    expect(made.variants).toMatchObject(input.variants);
    expect(made.media.map((media) => media.id)).toEqual([back, front]);
    expect(made.stock.map(({ onHand, reserved, available }) => [onHand, reserved, available])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(await productDetail(ctx, { id: made.id })).toEqual(made);
    expect(ProductDetail.parse(made)).toEqual(made);
  });

  it("derives listings, memberships and search text, and logs what was added", async () => {
    const parent = await make.category();
    const child = await make.category({ parentId: parent.id });
    const made = await createProduct(
      ctx,
      productInput({ categoryId: child.id, variants: [variantInput("LOG-1")] }),
    );
    const stored = await db.product.findUniqueOrThrow({
      where: { id: made.id },
      select: { memberships: true, listings: true },
    });
    expect(stored.memberships.map((row) => row.categoryId).sort()).toEqual([parent.id, child.id].sort());
    expect(new Map(stored.listings.map((row) => [row.currency, row.minPrice]))).toEqual(
      new Map([
        ["EUR", 1000],
        ["MAD", 10_000],
      ]),
    );
    expect(stored.listings.map((row) => row.available)).toEqual([false, false]);
    const { items } = await listAudit(ctx, { entityId: made.id, limit: 10 });
    expect(items).toMatchObject([{ action: "product.create", entity: "product", before: null }]);
    expect(items[0]?.after).toMatchObject({ "texts.en.name": made.texts.en.name, variants: ["LOG-1"] });
  });

  it("finds a brand whatever its case, brings a deleted one back, and makes a new one", async () => {
    const first = await createProduct(ctx, productInput({ brand: "Makina" }));
    await db.brand.updateMany({ where: { name: "Makina" }, data: { deletedAt: new Date() } });
    const second = await createProduct(ctx, productInput({ brand: "MAKINA" }));
    expect([first.brand, second.brand]).toEqual(["Makina", "Makina"]);
    expect(await db.brand.findMany({ where: { slug: "makina" }, select: { deletedAt: true } })).toEqual([
      { deletedAt: null },
    ]);
    await createProduct(ctx, productInput({ brand: "A&B" }));
    const twin = await createProduct(ctx, productInput({ brand: "A and B" }));
    expect(twin.brand).toBe("A and B");
    expect((await createProduct(ctx, productInput({ brand: "" }))).brand).toBeNull();
  });

  it("tells slugs made from one name apart, but refuses a given one that another has", async () => {
    const text = { name: "Same name", description: "" };
    const one = await createProduct(ctx, productInput({ texts: { en: text } }));
    const two = await createProduct(ctx, productInput({ texts: { en: text } }));
    expect([one.texts.en.slug, two.texts.en.slug]).toEqual(["same-name", "same-name-2"]);
    const before = await db.product.count();
    await expect(
      createProduct(ctx, productInput({ texts: { en: { ...text, slug: "Same-Name" } } })),
    ).rejects.toMatchObject({ code: "SLUG_TAKEN", details: { locale: "en", slug: "same-name" } });
    expect(await db.product.count()).toBe(before);
    await createProduct(ctx, productInput({ texts: { en: { ...text, slug: "same-name-3" } } }));
  });

  it("refuses a SKU that another product has, also a deleted one's, and then stores nothing", async () => {
    await createProduct(ctx, productInput({ variants: [variantInput("MINE")] }));
    const before = await db.product.count();
    const slug = "not-stored";
    const texts = { en: { name: "Not stored", description: "", slug } };
    await expect(
      createProduct(ctx, productInput({ texts, variants: [variantInput("MINE")] })),
    ).rejects.toMatchObject({
      code: "SKU_TAKEN",
      details: { sku: "MINE" },
    });
    expect(await db.product.count()).toBe(before);
    expect(await db.productTranslation.count({ where: { slug } })).toBe(0);
    await createProduct(ctx, productInput({ texts, variants: [variantInput("MINE-2")] }));
  });

  it("makes one product of two that are added at once with one SKU; the other is told", async () => {
    const attempts = await Promise.allSettled(
      Array.from({ length: 4 }, () => createProduct(ctx, productInput({ variants: [variantInput("RACE")] }))),
    );
    const refusals = attempts.flatMap((attempt) => (attempt.status === "rejected" ? [attempt.reason] : []));
    expect(refusals).toHaveLength(3);
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ code: "SKU_TAKEN", details: { sku: "RACE" } });
    expect(await db.variant.count({ where: { sku: "RACE" } })).toBe(1);
  });

  it("refuses a category or picture that isn't there", async () => {
    const deleted = await make.category();
    await db.category.update({ where: { id: deleted.id }, data: { deletedAt: new Date() } });
    for (const categoryId of [nowhere, deleted.id]) {
      await expect(createProduct(ctx, productInput({ categoryId }))).rejects.toMatchObject({
        code: "NOT_FOUND",
        details: { entity: "category" },
      });
    }
    const lost = { code: "NOT_FOUND", details: { entity: "media" } };
    await expect(createProduct(ctx, productInput({ mediaIds: [nowhere] }))).rejects.toMatchObject(lost);
    const variants = [variantInput("LOST", { mediaId: nowhere })];
    await expect(createProduct(ctx, productInput({ variants }))).rejects.toMatchObject(lost);
  });

  it("refuses to publish what isn't ready, and stores it as a draft", async () => {
    const input = productInput();
    await expect(createProduct(ctx, { ...input, status: "ACTIVE" })).rejects.toMatchObject({
      code: "NOT_PUBLISHABLE",
      details: { missing: ["image"] },
    });
    expect((await createProduct(ctx, input)).status).toBe("DRAFT");
  });

  it("says NOT_FOUND of a product that isn't there", async () => {
    await expect(productDetail(ctx, { id: nowhere })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
