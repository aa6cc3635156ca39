import { DraftChange } from "@souk/contracts";
import { describe, expect, it } from "vitest";
import { changeOf, formOf } from "./customer-form.ts";

const place = {
  name: "Souk Maârif",
  line1: "112, rue Ibn Mounir",
  postalCode: "20330",
  city: "Casablanca",
  country: "MA",
  phone: "",
  hours: "",
};
const option = { label: "Pick-up", amount: 0, minDays: 0, maxDays: 1, pickup: place };
const who = { fullName: "Salma Idrissi", phone: "+212 600 000 000" };
const address = {
  ...who,
  company: null,
  line1: "12 rue des Orangers",
  line2: null,
  city: "Rabat",
  region: null,
  postalCode: "10000",
  country: "MA",
};
const email = "salma@example.test";
const brought = {
  email,
  vatNumber: null,
  shippingAddress: address,
  billingAddress: null,
  pickups: [
    { ...option, code: "first" },
    { ...option, code: "second" },
  ],
  shippingOptions: [{ ...option, code: "standard", pickup: null }],
  shippingMethodCode: "standard",
};
const pickedUp = {
  ...brought,
  shippingAddress: { ...address, company: place.name, line1: place.line1, city: place.city },
  billingAddress: { ...address, line1: "", city: "", postalCode: null },
  shippingOptions: brought.pickups,
  shippingMethodCode: "second",
};

describe("the customer of a draft, as a form", () => {
  it("of what is picked up keeps the place, and who comes: the place is no address to bring it to", () => {
    const form = formOf(pickedUp);
    expect(form).toMatchObject({ way: "pickup", methodCode: "second", billing: null });
    expect(form.shipping).toMatchObject({ ...who, company: "", line1: "", city: "" });
    expect(DraftChange.parse(changeOf(form))).toEqual({
      kind: "PICKUP",
      methodCode: "second",
      email,
      ...who,
      billingAddress: null,
    });
  });

  it("turned to pick-up keeps name, phone and a billing address, and offers the first place", () => {
    const form = formOf({ ...brought, billingAddress: address });
    expect(form.way).toBe("delivery");
    expect(DraftChange.parse(changeOf({ ...form, way: "pickup" }))).toMatchObject({
      kind: "PICKUP",
      methodCode: "first",
      ...who,
      billingAddress: { line1: address.line1 },
    });
  });

  it("that is brought asks for what it has, and for no VAT number that was left empty", () => {
    const form = formOf(brought);
    const change = DraftChange.parse(changeOf({ ...form, email: ` ${email} `, vatNumber: " " }));
    expect(change).toMatchObject({ kind: "CUSTOMER", email, shippingAddress: { city: "Rabat" } });
    expect(change).not.toHaveProperty("vatNumber");
  });
});
