import { SaveZoneInput, ZoneList } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { address, shopCore } from "../../checkout/checkout.fixture.ts";
import { addLine } from "../../cart/add-line.ts";
import { browser, market } from "../../cart/cart.fixture.ts";
import { setAddress } from "../../checkout/set-address.ts";
import { recordTimeline } from "../audit/record-timeline.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { quoteShipping } from "./quote-shipping.ts";
import { listZones } from "./read-zones.ts";
import { deleteZone, saveZone } from "./save-zone.ts";

const { db } = await testDb();
const ctx = await staffContext(db, "ADMIN");

const rate = (amount: number, over: object = {}) => ({
  currency: "MAD",
  maxWeightGrams: 5000,
  minSubtotal: 0,
  amount,
  ...over,
});
const method = (code: string, rates: object[], over: object = {}) => ({
  code,
  kind: "DELIVERY",
  label: { en: code },
  carrier: "barid",
  pickup: null,
  minDays: 1,
  maxDays: 3,
  active: true,
  rates,
  ...over,
});
const zone = (code: string, over: object = {}) =>
  SaveZoneInput.parse({ code, name: { en: code }, countries: [], regions: [], methods: [], ...over });

describe("saveZone", () => {
  it("keeps a zone with its methods and rates as a whole, is logged, and meets a conflict", async () => {
    const free = [rate(4900), rate(0, { minSubtotal: 60_000 })];
    const input = zone("spain", { countries: ["ES"], methods: [method("standard", free)] });
    const made = await saveZone(ctx, input);
    expect(made).toMatchObject({
      version: 1,
      methods: [{ code: "standard", rates: [{ amount: 4900 }, { amount: 0 }] }],
    });
    const changed = {
      ...input,
      id: made.id,
      version: 1,
      methods: input.methods.map((one) => ({ ...one, active: false })),
    };
    expect((await saveZone(ctx, changed)).version).toBe(2);
    await expect(saveZone(ctx, changed)).rejects.toMatchObject({ code: "EDIT_CONFLICT" });
    expect((await saveZone(ctx, { ...changed, overwrite: true })).version).toBe(3);
    const { items } = await recordTimeline(ctx, { entity: "shipping", entityId: made.id, limit: 10 });
    expect(items.map(({ action }) => action)).toEqual(["shipping.update", "shipping.create"]);
  });

  it("a zone that was made without a name is listed all the same", async () => {
    await db.shippingZone.create({ data: { code: "bare", countries: ["PT"] } });
    expect(ZoneList.parse(await listZones(ctx)).find(({ code }) => code === "bare")?.name).toEqual({});
  });

  it("refuses a code that is taken, two methods of one code, and what isn't there", async () => {
    await saveZone(ctx, zone("italy", { countries: ["IT"] }));
    await expect(saveZone(ctx, zone("italy"))).rejects.toMatchObject({ code: "NAME_TAKEN" });
    const twins = zone("twins", { methods: [method("a", []), method("a", [])] });
    await expect(saveZone(ctx, twins)).rejects.toMatchObject({ code: "NAME_TAKEN" });
    expect((await listZones(ctx)).some(({ code }) => code === "twins")).toBe(false);
    const nowhere = "0195a3c4-5b6d-7e8f-8a9b-0c1d2e3f4055";
    await expect(deleteZone(ctx, { id: nowhere })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("refuses days in the wrong order, and a pick-up without a place or a delivery with one", () => {
    const wrong = (over: object) => SaveZoneInput.safeParse(zoneWith(over)).success;
    const zoneWith = (over: object) => ({ ...zone("x"), methods: [method("m", [], over)] });
    const pickup = {
      name: "Store",
      line1: "1 rue",
      postalCode: "",
      city: "Fès",
      country: "MA",
      phone: "",
      hours: {},
    };
    expect([wrong({}), wrong({ kind: "PICKUP", pickup })]).toEqual([true, true]);
    expect([wrong({ minDays: 4 }), wrong({ kind: "PICKUP" }), wrong({ pickup })]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("the zone of an address", () => {
  it("is the one that names its city or region, else its country's, else the rest of the world", async () => {
    await saveZone(ctx, zone("morocco", { countries: ["MA"], methods: [method("standard", [rate(3500)])] }));
    const named = { en: "By post", fr: "Par la poste" };
    const casa = { countries: ["MA"], regions: ["Casablanca"], methods: [method("same-day", [rate(1500)])] };
    await saveZone(ctx, zone("casa", casa));
    await saveZone(ctx, zone("world", { methods: [method("post", [rate(20_000)], { label: named })] }));
    const asked = (country: "MA" | "FR", place: string) =>
      quoteShipping(ctx, {
        locale: "en",
        country,
        place,
        currency: "MAD",
        weightGrams: 900,
        subtotal: 10_000,
      });
    expect((await asked("MA", "casablanca")).options).toMatchObject([{ code: "same-day", amount: 1500 }]);
    expect(await asked("MA", "Rabat")).toMatchObject({ zone: "morocco", options: [{ amount: 3500 }] });
    expect(await asked("FR", "Casablanca")).toMatchObject({ zone: "world", options: [{ amount: 20_000 }] });
    const heavy = {
      locale: "en",
      country: "MA",
      place: "",
      currency: "MAD",
      weightGrams: 5001,
      subtotal: 1,
    } as const;
    expect((await quoteShipping(ctx, heavy)).options).toEqual([]);
    const inOther = async (locale: "fr" | "ar") =>
      (await quoteShipping(ctx, { ...heavy, country: "FR", weightGrams: 900, locale })).options[0]?.label;
    expect([await inOther("fr"), await inOther("ar")]).toEqual(["Par la poste", "By post"]);

    // The checkout goes by the same rule.
    const { variant } = await factories(db).product();
    const shopper = browser(shopCore(db));
    await addLine(shopper, { ...market, variantId: variant.id, quantity: 1 });
    const to = async (city: string) => {
      const contact = { ...market, email: "a@b.test", billingAddress: null };
      const view = await setAddress(shopper, { ...contact, shippingAddress: { ...address, city } });
      return view.shippingOptions.map(({ code }) => code);
    };
    expect([await to("CASABLANCA"), await to("Rabat")]).toEqual([["same-day"], ["standard"]]);
  });
});
