import { CustomerTableInput } from "@souk/contracts";
import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../identity/people.fixture.ts";
import { MARK, privacyScene } from "../../privacy/privacy.fixture.ts";
import { runPrivacyClock } from "../../privacy/run-clock.ts";
import { browser } from "../../cart/cart.fixture.ts";
import { addWish } from "../../wishlist/add-wish.ts";
import { shareWishlist } from "../../wishlist/share-wishlist.ts";
import { startRequest } from "../privacy/start-request.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { addCustomerNote, removeCustomerNote } from "./customer-notes.ts";
import { customerTable } from "./customer-table.ts";
import { getCustomer } from "./get-customer.ts";
import { setCustomerDisabled } from "./set-customer-disabled.ts";
import { setCustomerGroups } from "./set-customer-groups.ts";

const DAY = 86_400_000;
const NOBODY = "01900000-0000-7000-8000-000000000000";
const test = await testDb();
const { db } = test;
const make = factories(db);
const scene = await privacyScene(test, make);
const staff = await staffContext(db, "ADMIN", scene.core);
const list = (input: Partial<CustomerTableInput> = {}) =>
  customerTable(staff, CustomerTableInput.parse(input));
const names = async (input: Partial<CustomerTableInput>) => (await list(input)).items.map(({ name }) => name);
const group = (code: string) =>
  db.customerGroup.create({ data: { code, name: { en: code } }, select: { id: true } });

describe("the list of customers", () => {
  it("has each once in every order, page by page, and counts them all", async () => {
    for (const name of ["Twin", "Twin", "Aziz_100%", "Zineb"]) await make.user({ name });
    for (const sort of ["created", "name", "email"] as const)
      for (const direction of ["asc", "desc"] as const) {
        const whole = await list({ sort, direction, limit: 100 });
        const seen: string[] = [];
        let cursor: string | null = null;
        do {
          const page = await list({ sort, direction, limit: 1, ...(cursor !== null && { cursor }) });
          seen.push(...page.items.map(({ id }) => id));
          cursor = page.nextCursor;
        } while (cursor !== null);
        expect(seen).toEqual(whole.items.map(({ id }) => id));
        expect(whole.total).toBe(seen.length);
      }
    expect((await names({ sort: "name", direction: "asc" })).slice(0, 1)).toEqual(["Aziz_100%"]);
    expect((await list({})).items.map(({ name }) => name)).not.toContain(staff.staff.name);
  });

  it("finds by a part of the name or the e-mail, letters for patterns being letters", async () => {
    expect(await names({ query: "z_1" })).toEqual(["Aziz_100%"]);
    expect(await names({ query: "zi_eb" })).toEqual([]);
    expect(await names({ query: "ZINE" })).toEqual(["Zineb"]);
  });

  it("narrows by account, group and orders, and refuses another list's cursor", async () => {
    const { id, email } = await scene.person();
    const { id: groupId } = await group("narrow");
    await scene.order(email, id);
    await setCustomerGroups(staff, { id, groupIds: [groupId] });
    expect((await list({ group: groupId })).items).toEqual([
      expect.objectContaining({ id, orders: 1, state: "ACTIVE" }),
    ]);
    expect((await list({ bought: true })).items.map((row) => row.id)).toEqual([id]);
    expect((await list({ bought: false })).items.map((row) => row.id)).not.toContain(id);
    await setCustomerDisabled(staff, { id, disabled: true });
    expect((await list({ state: "DISABLED" })).items.map((row) => row.id)).toEqual([id]);
    const { nextCursor } = await list({ sort: "name", limit: 1 });
    expect(await codeOf(list({ sort: "created", cursor: nextCursor ?? "" }))).toBe("INVALID_CURSOR");
  });
});

describe("one customer", () => {
  it("shows what was bought, without what was cancelled, and only what the reader may see", async () => {
    const { id, email } = await scene.person();
    const number = await scene.order(email, id);
    const view = await getCustomer(staff, { id });
    const latest = view.orders?.latest ?? [];
    expect(latest.map((order) => order.number)).toEqual([number]);
    expect(view.orders?.totals).toEqual([
      { currency: latest[0]?.currency, orders: 1, total: latest[0]?.total },
    ]);
    expect(view).toMatchObject({ sessions: 1, credit: [], privacy: [], notes: [], groups: [] });
    await db.order.updateMany({ where: { number }, data: { state: "CANCELLED" } });
    expect((await getCustomer(staff, { id })).orders?.totals).toEqual([]);
    const reader = { ...staff, staff: { ...staff.staff, permissions: ["customers.read" as const] } };
    expect(await getCustomer(reader, { id })).toMatchObject({ orders: null, credit: null, privacy: null });
  });

  it("shows the last of the wishlist, how long it is, and that others see it", async () => {
    const { id, ctx } = await scene.person();
    const shopper = browser(scene.core, id);
    const goods = await make.product({ variants: Array.from({ length: 9 }, () => ({})) });
    for (const { id: variantId } of goods.variants)
      await addWish(shopper, { currency: "MAD", productId: goods.id, variantId });
    const { wishlist } = await getCustomer(staff, { id });
    expect(wishlist).toMatchObject({ count: 9, shared: false });
    expect(wishlist.latest.map(({ sku }) => sku)).toEqual(
      goods.variants
        .map(({ sku }) => sku)
        .toReversed()
        .slice(0, 8),
    );
    await shareWishlist(ctx, { name: "", renew: false });
    expect((await getCustomer(staff, { id })).wishlist.shared).toBe(true);
  });

  it("is nobody for an id that isn't there, and for staff", async () => {
    expect(await codeOf(getCustomer(staff, { id: NOBODY }))).toBe("NOT_FOUND");
    expect(await codeOf(getCustomer(staff, { id: staff.staff.id }))).toBe("NOT_FOUND");
    expect(await codeOf(setCustomerDisabled(staff, { id: staff.staff.id, disabled: true }))).toBe(
      "NOT_FOUND",
    );
  });

  it("keeps notes, in the log, too; one of another customer isn't removed", async () => {
    const [one, other] = [await scene.person(), await scene.person()];
    const { notes } = await addCustomerNote(staff, { id: one.id, text: "Rang twice" });
    expect(notes).toEqual([expect.objectContaining({ text: "Rang twice", actorName: staff.staff.name })]);
    const noteId = notes[0]?.id ?? "";
    expect(await codeOf(removeCustomerNote(staff, { id: other.id, noteId }))).toBe("NOT_FOUND");
    expect((await removeCustomerNote(staff, { id: one.id, noteId })).notes).toEqual([]);
    const entries = await db.auditLog.findMany({
      where: { entityId: one.id },
      orderBy: { createdAt: "asc" },
      select: { action: true },
    });
    expect(entries.map(({ action }) => action)).toEqual(["customer.note", "customer.note-remove"]);
  });

  it("is in exactly the groups that were chosen, all or none", async () => {
    const { id } = await scene.person();
    const [a, b] = [await group("a"), await group("b")];
    const codes = async (groupIds: string[]) =>
      (await setCustomerGroups(staff, { id, groupIds })).groups.map(({ code }) => code);
    expect(await codes([b.id, a.id, a.id])).toEqual(["a", "b"]);
    expect(await codeOf(setCustomerGroups(staff, { id, groupIds: [NOBODY] }))).toBe("NOT_FOUND");
    expect((await getCustomer(staff, { id })).groups).toHaveLength(2);
    expect(await codes([b.id])).toEqual(["b"]);
    expect(await codes([b.id])).toEqual(["b"]);
    expect(await db.auditLog.count({ where: { entityId: id, action: "customer.groups" } })).toBe(2);
  });

  it("loses every session with the account, and gets in again", async () => {
    const { id } = await scene.person();
    const { sessions, state } = await setCustomerDisabled(staff, { id, disabled: true });
    expect({ sessions, state }).toEqual({ sessions: 0, state: "DISABLED" });
    expect((await setCustomerDisabled(staff, { id, disabled: false })).state).toBe("ACTIVE");
  });

  it("leaves no note behind when erased, in the log neither", async () => {
    const { id, email } = await scene.person();
    await addCustomerNote(staff, { id, text: `${MARK}-note` });
    expect(await scene.found([`${MARK}-note`])).toEqual(["AuditLog.after", "CustomerNote.text"]);
    await startRequest(staff, { kind: "ERASURE", email, locale: "en" });
    const later = new Date(scene.core.clock.now().getTime() + 15 * DAY);
    await runPrivacyClock({ ...scene.core, clock: { now: () => later } });
    expect(await scene.found([`${MARK}-note`])).toEqual([]);
    expect(await codeOf(getCustomer(staff, { id }))).toBe("NOT_FOUND");
  });
});
