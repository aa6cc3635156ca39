import { expect, test } from "vitest";
import { blankAddress, draftOf } from "../../lib/form/draft-address.ts";
import { clearDraft, readDraft, writeDraft } from "./draft.ts";
import { memoryStore } from "./memory-store.fixture.ts";

test("what was typed comes back, right or not", () => {
  const store = memoryStore();
  const shippingAddress = { ...blankAddress("FR"), fullName: "Am", postalCode: "not yet" };
  writeDraft(store, { email: "amina@", shippingAddress, billingAddress: null, vatNumber: "FR" });
  expect(readDraft(store)).toEqual({
    email: "amina@",
    shippingAddress,
    billingAddress: null,
    vatNumber: "FR",
    remind: false,
  });
});

test("fields that the form doesn't hold yet are empty ones", () => {
  const store = memoryStore();
  writeDraft(store, { shippingAddress: { city: "Fès" }, billingAddress: { city: "Agadir" } });
  expect(readDraft(store)).toEqual({
    email: "",
    shippingAddress: { ...blankAddress(), city: "Fès" },
    billingAddress: { ...blankAddress(), city: "Agadir" },
    vatNumber: "",
    remind: false,
  });
});

test("nothing but the contact form is kept: no card, whatever it is given", () => {
  const store = memoryStore();
  const withCard = { email: "a@b.ma", number: "4242424242424242", cvc: "123" };
  writeDraft(store, withCard);
  expect(store.getItem("souk.checkout.draft")).not.toMatch(/4242|123/);
});

test("it is gone once the order stands, and junk counts as none", () => {
  const store = memoryStore();
  writeDraft(store, { email: "a@b.ma" });
  clearDraft(store);
  expect(readDraft(store)).toBeNull();
  for (const junk of ["{", "[]", '{"email":1}']) {
    store.setItem("souk.checkout.draft", junk);
    expect(readDraft(store)).toBeNull();
  }
});

test("a full storage is no reason to break the form", () => {
  const full = {
    ...memoryStore(),
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  };
  expect(() => writeDraft(full, { email: "a@b.ma" })).not.toThrow();
});

test("a stored address fills the form; a country we no longer deliver to gives way", () => {
  const stored = {
    fullName: "Amina",
    company: null,
    line1: "1 rue",
    line2: null,
    city: "Rabat",
    region: null,
    postalCode: null,
    country: "ZZ",
    phone: "0600000000",
  };
  expect(draftOf(stored)).toMatchObject({ company: "", postalCode: "", country: "MA", city: "Rabat" });
});
