import { CustomerSecurityInput, SECURITY_CHANGES, SECURITY_EVENTS } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { expect, it } from "vitest";
import { noteEvent } from "../../account/activity/note-event.ts";
import { saveAddress } from "../../account/save-address.ts";
import { codeOf } from "../../identity/people.fixture.ts";
import { tellOwner } from "../../identity/credentials.ts";
import { ownerSelect } from "../../identity/links.ts";
import { noteSignIn } from "../../identity/note-sign-in.ts";
import { privacyScene, street } from "../../privacy/privacy.fixture.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { customerSecurity } from "./customer-security.ts";

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const EDGE = "Mozilla/5.0 (Windows NT 10.0) Chrome/141.0 Safari/537.36 Edg/141.0";
const test = await testDb();
const { db } = test;
const scene = await privacyScene(test, factories(db));
const staff = await staffContext(db, "ADMIN", scene.core);
const look = (id: string, asked: { cursor?: string; limit?: number } = {}) =>
  customerSecurity(staff, CustomerSecurityInput.parse({ id, ...asked }));

/** Somebody to whom all of it happened, and more besides. */
async function watched() {
  const { id, email, ctx } = await scene.person();
  for (const userAgent of [FIREFOX, EDGE])
    await noteSignIn({ db }, { userId: id, ip: "203.0.113.9", userAgent });
  const owner = await db.user.findUniqueOrThrow({ where: { id }, select: ownerSelect });
  for (const change of SECURITY_CHANGES) await tellOwner(db, owner, change);
  await noteEvent(db, { userId: id, kind: "SESSION_ENDED", byStaff: true, device: "Edge, Windows" });
  await saveAddress(ctx, { address: street, isDefault: true });
  await scene.order(email, id);
  return id;
}

it("tells staff who came in and what was changed of it, newest first, and nothing else of the account", async () => {
  const id = await watched();
  const { items, nextCursor } = await look(id, { limit: 50 });
  expect(items.map(({ kind }) => kind).toSorted()).toEqual([...SECURITY_EVENTS, "SIGNED_IN"].toSorted());
  expect(items.filter(({ kind }) => kind === "SIGNED_IN")).toMatchObject([
    { device: "Edge, Windows", network: "203.0.113.9", isNew: true, byStaff: false },
    { device: "Firefox, Linux", isNew: false },
  ]);
  expect(items[0]).toMatchObject({ kind: "SESSION_ENDED", byStaff: true, device: "Edge, Windows" });
  expect(nextCursor).toBeNull();
});

it("pages without a gap, and is one customer's", async () => {
  const [id, other] = [await watched(), await scene.person()];
  const whole = (await look(id, { limit: 50 })).items;
  const first = await look(id, { limit: 7 });
  const second = await look(id, { limit: 50, cursor: first.nextCursor ?? "" });
  expect([...first.items, ...second.items]).toEqual(whole);
  expect((await look(other.id)).items).toEqual([]);
});

it("is nobody's for staff, for an id that isn't there, and for who was erased", async () => {
  expect(await codeOf(look(staff.staff.id))).toBe("NOT_FOUND");
  expect(await codeOf(look("01900000-0000-7000-8000-000000000000"))).toBe("NOT_FOUND");
  const { id } = await scene.person();
  await db.user.update({ where: { id }, data: { deletedAt: new Date() } });
  expect(await codeOf(look(id))).toBe("NOT_FOUND");
});
