import { loadAdminMessages } from "@souk/i18n/admin";
import { expect, test } from "vitest";
import type { TaxClassView, TaxZoneView } from "../../lib/api-types.ts";
import { checkZone, toZoneForm } from "./zone-form.ts";

const m = await loadAdminMessages.en();
const [standard, reduced] = ["0195a3c4-5b6d-7e8f-8a9b-0c1d2e3f4051", "0195a3c4-5b6d-7e8f-8a9b-0c1d2e3f4052"];
const classes: TaxClassView[] = [standard, reduced].map((id, at) => ({
  id,
  code: at === 0 ? "standard" : "reduced",
  name: { en: "Class" },
  isDefault: at === 0,
  version: 1,
  products: 0,
}));
const zone: TaxZoneView = {
  id: "0195a3c4-5b6d-7e8f-8a9b-0c1d2e3f4050",
  code: "france",
  name: { en: "France" },
  countries: ["FR"],
  regions: [],
  version: 1,
  rates: [{ classId: reduced, basisPoints: 550, name: { en: "VAT 5.5%", fr: "TVA réduite", ar: "" } }],
};

test("a name that follows its rate goes with it; what staff wrote stays, and a class without a rate has none", () => {
  const form = toZoneForm(zone, classes);
  expect(form.rates).toMatchObject([
    { percent: "", name: { en: "" } },
    { percent: "5.5", name: { en: "", fr: "TVA réduite" } },
  ]);
  form.rates = form.rates.map((rate) => (rate.percent === "" ? rate : { ...rate, percent: "6,25 %" }));
  const checked = checkZone(form, m);
  expect(checked).toMatchObject({
    ok: true,
    input: { rates: [{ classId: reduced, basisPoints: 625, name: { en: "VAT 6.25%", fr: "TVA réduite" } }] },
  });
  const same = checkZone(toZoneForm(zone, classes), m);
  expect(same).toMatchObject({
    ok: true,
    input: { rates: [{ basisPoints: 550, name: { en: "VAT 5.5%" } }] },
  });
});

test("a wrong rate is told at the row of its class", () => {
  const form = toZoneForm(zone, classes);
  const wrong = (percent: string) => {
    const rates = form.rates.map((rate) => (rate.percent === "" ? rate : { ...rate, percent }));
    return checkZone({ ...form, rates }, m);
  };
  for (const percent of ["101", "much", "-1", "5.555"])
    expect(wrong(percent)).toEqual({
      ok: false,
      problems: [{ path: "rates.1.percent", message: m.taxes.invalid.percent }],
    });
  expect(wrong("100").ok).toBe(true);
  expect(wrong("0").ok).toBe(true);
});

test("regions want countries, told at their field", () => {
  const checked = checkZone({ ...toZoneForm(zone, classes), countries: [], regions: "Corse" }, m);
  expect(checked).toEqual({
    ok: false,
    problems: [{ path: "regions", message: m.taxes.invalid.regions }],
  });
});
