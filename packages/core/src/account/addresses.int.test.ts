import { factories, testDb } from "@souk/testing";
import { expect, test } from "vitest";
import type { CustomerContext } from "../context.ts";
import { testCore } from "../admin/staff-context.fixture.ts";
import { deleteAddress } from "./delete-address.ts";
import { listAddresses } from "./list-addresses.ts";
import { saveAddress } from "./save-address.ts";

const { db } = await testDb();
const make = factories(db);
const core = testCore(db);
const address = {
  fullName: "Salma Idrissi",
  line1: "12 Rue des Potiers",
  city: "Ouarzazate",
  postalCode: "45000",
  country: "MA",
  phone: "+212 600 000 000",
} as const;

async function customer(): Promise<CustomerContext> {
  return { ...core, customer: await make.user() };
}

test("the first address is the default; a new default takes its place", async () => {
  const ctx = await customer();
  const [first] = await saveAddress(ctx, { address, isDefault: false });
  expect(first).toMatchObject({ isDefault: true, line2: null });
  const book = await saveAddress(ctx, { address: { ...address, city: "Fès" }, isDefault: true });
  expect(book.map(({ city, isDefault }) => [city, isDefault])).toEqual([
    ["Fès", true],
    ["Ouarzazate", false],
  ]);
});

test("parallel saves leave one default", async () => {
  const ctx = await customer();
  await Promise.all(Array.from({ length: 8 }, () => saveAddress(ctx, { address, isDefault: true })));
  const book = await listAddresses(ctx);
  expect(book.filter(({ isDefault }) => isDefault)).toHaveLength(1);
  expect(book).toHaveLength(8);
});

test("deleting the default hands it on", async () => {
  const ctx = await customer();
  const [first] = await saveAddress(ctx, { address, isDefault: true });
  await saveAddress(ctx, { address: { ...address, city: "Agadir" }, isDefault: false });
  expect(await deleteAddress(ctx, { id: first?.id ?? "" })).toMatchObject([
    { city: "Agadir", isDefault: true },
  ]);
});

test("somebody else's address is not found, and stays as it is", async () => {
  const owner = await customer();
  const [mine] = await saveAddress(owner, { address, isDefault: true });
  const id = mine?.id ?? "";
  const stranger = await customer();
  await expect(
    saveAddress(stranger, { id, address: { ...address, city: "Rabat" }, isDefault: false }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(deleteAddress(stranger, { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await listAddresses(owner)).toEqual([mine]);
});
