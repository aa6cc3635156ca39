import { testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { saveAddress } from "../../../account/save-address.ts";
import { codeOf } from "../../../identity/people.fixture.ts";
import { street } from "../../../privacy/privacy.fixture.ts";
import { likelyDuplicates } from "./likely-duplicates.ts";
import { mergeScene } from "./merge.fixture.ts";

const test = await testDb();
const { db } = test;
const scene = await mergeScene(test);
const { staff, make } = scene;

it("suggests who has the same phone, mailbox or name, the likeliest first, and nobody else", async () => {
  const me = await make.user({ name: "Salma Idrissi", email: "salma.idrissi@example.test" });
  const ctx = (id: string) => ({ ...scene.core, customer: { id, name: "", email: "" } });
  await saveAddress(ctx(me.id), { address: street, isDefault: true });
  const twin = await make.user({ name: "salma idrissi", email: "salmaidrissi+shop@mail.test" });
  const phone = await make.user({ name: "Her work", email: "work@example.test" });
  await saveAddress(ctx(phone.id), { address: { ...street, city: "Fès" }, isDefault: true });
  const stranger = await make.user({ name: "Salma Idriss", email: "salma.idriss@example.test" });
  const erased = await make.user({ name: "Salma Idrissi" });
  await db.user.update({ where: { id: erased.id }, data: { deletedAt: new Date() } });
  const found = await likelyDuplicates(staff, { id: me.id });
  expect(found.map(({ id, reasons }) => [id, reasons.toSorted()])).toEqual([
    [twin.id, ["MAILBOX", "NAME"]],
    [phone.id, ["PHONE"]],
  ]);
  expect(await likelyDuplicates(staff, { id: stranger.id })).toEqual([]);
  expect(await codeOf(likelyDuplicates(staff, { id: "01900000-0000-7000-8000-000000000000" }))).toBe(
    "NOT_FOUND",
  );
});
