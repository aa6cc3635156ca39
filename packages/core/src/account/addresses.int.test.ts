import { factories, testDb } from "@souk/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { testCore } from "../admin/staff-context.fixture.ts";
import { address } from "../checkout/checkout.fixture.ts";
import type { CustomerContext } from "../context.ts";
import { deleteAddress } from "./delete-address.ts";
import { listAddresses } from "./list-addresses.ts";
import { saveAddress } from "./save-address.ts";

const { db } = await testDb();
const make = factories(db);
const core = testCore(db);

let ctx: CustomerContext;
beforeEach(async () => {
  ctx = { ...core, customer: await make.user() };
});
const save = (city: string, over: { id?: string; isDefault?: boolean } = {}) =>
  saveAddress(ctx, { address: { ...address, city }, isDefault: false, ...over });
const brief = (book: readonly { city: string; isDefault: boolean }[]) =>
  book.map(({ city, isDefault }) => (isDefault ? `${city}*` : city));

describe("an address book", () => {
  test("has one default: the first by itself, another when asked", async () => {
    expect(brief(await save("Rabat"))).toEqual(["Rabat*"]);
    expect(brief(await save("Fès"))).toEqual(["Rabat*", "Fès"]);
    expect(brief(await save("Agadir", { isDefault: true }))).toEqual(["Agadir*", "Fès", "Rabat"]);
    expect(await listAddresses(ctx)).toMatchObject([{ company: null, postalCode: "10000" }, {}, {}]);
  });

  test("replaces an address; the default can't be lost by saving it without", async () => {
    const [first] = await save("Rabat");
    const id = first?.id ?? "";
    expect(brief(await save("Salé", { id }))).toEqual(["Salé*"]);
  });

  test("loses an address; the newest of the others becomes the default", async () => {
    const [rabat] = await save("Rabat");
    await save("Fès");
    await save("Agadir");
    expect(brief(await deleteAddress(ctx, { id: rabat?.id ?? "" }))).toEqual(["Agadir*", "Fès"]);
    await expect(deleteAddress(ctx, { id: rabat?.id ?? "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("saved into from several tabs at once still has one default", async () => {
    await Promise.all(["A", "B", "C", "D", "E"].map((city) => save(`${city}-ville`, { isDefault: true })));
    const book = await listAddresses(ctx);
    expect(book).toHaveLength(5);
    expect(book.filter(({ isDefault }) => isDefault)).toHaveLength(1);
  });

  test("is its owner's alone", async () => {
    const [mine] = await save("Rabat");
    const id = mine?.id ?? "";
    const stranger = { ...core, customer: await make.user() };
    const refused = { code: "NOT_FOUND", details: { entity: "address" } };
    await expect(saveAddress(stranger, { id, address, isDefault: true })).rejects.toMatchObject(refused);
    await expect(deleteAddress(stranger, { id })).rejects.toMatchObject(refused);
    expect(await listAddresses(stranger)).toEqual([]);
    expect(brief(await listAddresses(ctx))).toEqual(["Rabat*"]);
  });
});
