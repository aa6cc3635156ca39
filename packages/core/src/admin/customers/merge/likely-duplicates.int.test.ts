import { statementsOf, testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { saveAddress } from "../../../account/save-address.ts";
import { codeOf } from "../../../identity/people.fixture.ts";
import { street } from "../../../privacy/privacy.fixture.ts";
import { setCustomerGroups } from "../set-customer-groups.ts";
import { likelyDuplicates } from "./likely-duplicates.ts";
import { mergePreview } from "./merge-preview.ts";
import { mergeScene } from "./merge.fixture.ts";

const test = await testDb();
const { db, pool } = test;
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

it("tells of each what staff compare, by as many statements for five as for one", async () => {
  const one = await scene.person(true, "Hind Tazi");
  const twin = await scene.person(true, "Hind Tazi");
  await scene.order(twin.email, twin.id);
  const group = await db.customerGroup.create({ data: { code: "club", name: { en: "Club" } } });
  await setCustomerGroups(staff, { id: twin.id, groupIds: [group.id] });
  const ask = () => likelyDuplicates(staff, { id: one.id });
  const { kept } = await mergePreview(staff, { keptId: twin.id, goneId: one.id });
  expect(kept).toMatchObject({ orders: 1, groups: [{ code: "club" }] });
  expect(await ask()).toEqual([{ ...kept, reasons: ["NAME"] }]);
  const forOne = await statementsOf(pool, ask);
  for (let more = 0; more < 4; more += 1) await scene.person(true, "hind tazi");
  const forFive = await statementsOf(pool, async () => expect(await ask()).toHaveLength(5));
  expect(forOne.length).toBeGreaterThan(0);
  expect(forFive).toEqual(forOne);
});
