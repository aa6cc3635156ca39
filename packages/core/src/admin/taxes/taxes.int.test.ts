import { SaveTaxClassInput, SaveTaxZoneInput, TaxSettings } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { market } from "../../cart/cart.fixture.ts";
import { getCart } from "../../cart/get-cart.ts";
import { makeShipping, readyShopper, shopCore } from "../../checkout/checkout.fixture.ts";
import { recordTimeline } from "../audit/record-timeline.ts";
import { saveSettings } from "../settings/save-settings.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { deleteTaxClass } from "./delete-tax-class.ts";
import { listTaxClasses, listTaxZones } from "./read-taxes.ts";
import { saveTaxClass } from "./save-tax-class.ts";
import { deleteTaxZone, saveTaxZone } from "./save-tax-zone.ts";

const { db } = await testDb();
const make = factories(db);
const core = shopCore(db);
const ctx = await staffContext(db, "ADMIN", core);
const nowhere = "0195a3c4-5b6d-7e8f-8a9b-0c1d2e3f4055";
await makeShipping(db);

const taxClass = (code: string, over: object = {}) =>
  SaveTaxClassInput.parse({ code, name: { en: code }, isDefault: false, ...over });
const zone = (code: string, over: object = {}) =>
  SaveTaxZoneInput.parse({
    code,
    name: { en: `The ${code}` },
    countries: [],
    regions: [],
    rates: [],
    ...over,
  });
const rate = (classId: string, basisPoints: number) => ({ classId, basisPoints, name: { en: "VAT" } });

beforeEach(async () => {
  await db.taxZone.deleteMany();
  await db.product.updateMany({ data: { taxClassId: null } });
  await db.taxClass.deleteMany();
  await db.setting.deleteMany({ where: { key: "settings.tax" } });
});

describe("zones", () => {
  it("the cart that is open is priced by a rate as soon as it is saved, and by none when its zone goes", async () => {
    const { variant } = await make.product();
    const { ctx: shopper } = await readyShopper(core, [[variant.id, 1]]);
    const cartTax = async () => (await getCart(shopper, market)).taxIncluded;
    const { id: classId } = await saveTaxClass(ctx, taxClass("standard"));
    const input = zone("morocco", { countries: ["MA"], rates: [rate(classId, 2000)] });
    const { id } = await saveTaxZone(ctx, input);
    const { total } = await getCart(shopper, market);
    expect(await cartTax()).toBe(Math.round(total / 6));
    await saveTaxZone(ctx, { ...input, id, version: 1, rates: [rate(classId, 1000)] });
    expect(await cartTax()).toBe(Math.round(total / 11));
    await deleteTaxZone(ctx, { id });
    await saveTaxZone(ctx, zone("spain", { countries: ["ES"], rates: [rate(classId, 2100)] }));
    expect(await cartTax()).toBe(0);
  });

  it("meets a conflict, is logged with its rates, and refuses a code that is taken and what isn't there", async () => {
    const { id: classId } = await saveTaxClass(ctx, taxClass("standard"));
    const input = zone("morocco", { countries: ["MA"], rates: [rate(classId, 2000)] });
    const made = await saveTaxZone(ctx, input);
    const changed = { ...input, id: made.id, version: made.version, rates: [rate(classId, 1400)] };
    expect(await saveTaxZone(ctx, changed)).toMatchObject({ version: 2, rates: [{ basisPoints: 1400 }] });
    await expect(saveTaxZone(ctx, changed)).rejects.toMatchObject({
      code: "EDIT_CONFLICT",
      details: { currentVersion: 2 },
    });
    expect((await saveTaxZone(ctx, { ...changed, overwrite: true })).version).toBe(3);
    const { items } = await recordTimeline(ctx, { entity: "tax-zone", entityId: made.id, limit: 10 });
    expect(items).toMatchObject([
      {
        action: "tax-zone.update",
        before: { rates: [{ basisPoints: 2000 }] },
        after: { rates: [{ basisPoints: 1400 }] },
      },
      { action: "tax-zone.create" },
    ]);
    await expect(saveTaxZone(ctx, zone("morocco"))).rejects.toMatchObject({ code: "NAME_TAKEN" });
    const unknown = zone("spain", { countries: ["ES"], rates: [rate(nowhere, 2100)] });
    await expect(saveTaxZone(ctx, unknown)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(deleteTaxZone(ctx, { id: nowhere })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await listTaxZones(ctx)).map(({ code }) => code)).toEqual(["morocco"]);
  });

  it("a place has one zone, and the refusal names the other; a region comes before its country", async () => {
    await saveTaxZone(ctx, zone("eu", { countries: ["FR", "ES"] }));
    await expect(saveTaxZone(ctx, zone("iberia", { countries: ["PT", "ES"] }))).rejects.toMatchObject({
      code: "TAX_PLACE_TAKEN",
      details: { country: "ES", region: null, zone: "The eu" },
    });
    const corsica = zone("corsica", { countries: ["FR"], regions: ["Corse"] });
    const made = await saveTaxZone(ctx, corsica);
    expect((await saveTaxZone(ctx, { ...corsica, id: made.id, version: 1 })).version).toBe(2);
    const again = zone("island", { countries: ["FR"], regions: ["Bretagne", " corse"] });
    await expect(saveTaxZone(ctx, again)).rejects.toMatchObject({
      code: "TAX_PLACE_TAKEN",
      details: { country: "FR", region: "corse", zone: "The corsica" },
    });
    await saveTaxZone(ctx, zone("world"));
    await expect(saveTaxZone(ctx, zone("moon"))).rejects.toMatchObject({
      code: "TAX_PLACE_TAKEN",
      details: { country: null, region: null, zone: "The world" },
    });
    expect((await listTaxZones(ctx)).map(({ code }) => code)).toEqual(["corsica", "eu", "world"]);
  });

  it("of two that take the same country at once one is refused", async () => {
    const answers = await Promise.allSettled(
      ["a", "b", "c", "d"].map((code) => saveTaxZone(ctx, zone(code, { countries: ["DE"] }))),
    );
    const refused = answers.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused).toHaveLength(3);
    for (const reason of refused) expect(reason).toMatchObject({ code: "TAX_PLACE_TAKEN" });
  });

  it("regions want countries, and a class has one rate", () => {
    const isRight = (over: object) => SaveTaxZoneInput.safeParse({ ...zone("x"), ...over }).success;
    expect(isRight({ countries: ["FR"], regions: ["Corse"], rates: [rate(nowhere, 0)] })).toBe(true);
    expect(isRight({ regions: ["Corse"] })).toBe(false);
    expect(isRight({ rates: [rate(nowhere, 0), rate(nowhere, 5)] })).toBe(false);
    expect(isRight({ rates: [rate(nowhere, 10_001)] })).toBe(false);
  });
});

describe("classes", () => {
  it("the first is the default; another takes that from it, and none lets go of it by itself", async () => {
    const first = await saveTaxClass(ctx, taxClass("standard"));
    expect(first.isDefault).toBe(true);
    const input = { ...taxClass("standard"), id: first.id, version: first.version };
    await expect(saveTaxClass(ctx, input)).rejects.toMatchObject({ code: "DEFAULT_TAX_CLASS" });
    const second = await saveTaxClass(ctx, taxClass("reduced", { isDefault: true }));
    expect(await listTaxClasses(ctx)).toMatchObject([
      { code: "reduced", isDefault: true },
      { code: "standard", isDefault: false, version: 2 },
    ]);
    await expect(deleteTaxClass(ctx, { id: second.id })).rejects.toMatchObject({ code: "DEFAULT_TAX_CLASS" });
    await deleteTaxClass(ctx, { id: first.id });
    await deleteTaxClass(ctx, { id: second.id });
    expect(await listTaxClasses(ctx)).toEqual([]);
    const { items } = await recordTimeline(ctx, { entity: "tax-class", entityId: second.id, limit: 10 });
    expect(items).toMatchObject([
      { action: "tax-class.delete", before: { code: "reduced" }, after: null },
      { action: "tax-class.create" },
    ]);
  });

  it("one that is in use stays, and the refusal tells by what", async () => {
    await saveTaxClass(ctx, taxClass("standard"));
    const { id } = await saveTaxClass(ctx, taxClass("reduced"));
    const product = await make.product();
    await db.product.update({ where: { id: product.id }, data: { taxClassId: id }, select: { id: true } });
    const input = zone("morocco", { countries: ["MA"], rates: [rate(id, 1000)] });
    const made = await saveTaxZone(ctx, input);
    const settings = (version: number, shippingTaxClassCode: string) =>
      saveSettings(ctx, {
        id: "tax",
        version,
        overwrite: false,
        value: TaxSettings.parse({ shippingTaxClassCode }),
      });
    await settings(0, "reduced");
    await expect(deleteTaxClass(ctx, { id })).rejects.toMatchObject({
      code: "TAX_CLASS_IN_USE",
      details: { products: 1, zones: ["morocco"], shipping: true },
    });
    const renamed = { ...taxClass("low"), id, version: 1 };
    await expect(saveTaxClass(ctx, renamed)).rejects.toMatchObject({ code: "TAX_CLASS_IN_USE" });
    await settings(1, "");
    expect((await saveTaxClass(ctx, renamed)).code).toBe("low");
    await saveTaxZone(ctx, { ...input, id: made.id, version: 1, rates: [] });
    await expect(deleteTaxClass(ctx, { id })).rejects.toMatchObject({ details: { products: 1, zones: [] } });
    // Nobody can change what is deleted: it doesn't hold the class.
    await db.product.update({
      where: { id: product.id },
      data: { deletedAt: new Date() },
      select: { id: true },
    });
    expect(await deleteTaxClass(ctx, { id })).toEqual({ id });
  });

  it("meets a conflict, and refuses a code that is taken", async () => {
    const first = await saveTaxClass(ctx, taxClass("standard"));
    const second = await saveTaxClass(ctx, taxClass("reduced"));
    await expect(saveTaxClass(ctx, taxClass("standard"))).rejects.toMatchObject({ code: "NAME_TAKEN" });
    const input = taxClass("standard", { isDefault: true, name: { en: "All" } });
    const edited = { ...input, id: first.id, version: first.version };
    expect(await saveTaxClass(ctx, edited)).toMatchObject({ version: 2, name: { en: "All" } });
    await expect(saveTaxClass(ctx, edited)).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
    const taken = { ...taxClass("standard"), id: second.id, version: 1 };
    await expect(saveTaxClass(ctx, taken)).rejects.toMatchObject({ code: "NAME_TAKEN" });
    await expect(deleteTaxClass(ctx, { id: nowhere })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
