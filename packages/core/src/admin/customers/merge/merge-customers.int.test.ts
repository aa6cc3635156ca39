import { CustomerTableInput } from "@souk/contracts";
import { personalData } from "@souk/db";
import { testDb } from "@souk/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { checkInvariants } from "../../../inventory/invariants.ts";
import { askForErasure } from "../../../privacy/ask-for-erasure.ts";
import { collectData } from "../../../privacy/collect-data.ts";
import { MARK } from "../../../privacy/privacy.fixture.ts";
import { runPrivacyClock } from "../../../privacy/run-clock.ts";
import { addCustomerNote } from "../customer-notes.ts";
import { customerTable } from "../customer-table.ts";
import { getCustomer } from "../get-customer.ts";
import { mergePreview } from "./merge-preview.ts";
import { mergeScene } from "./merge.fixture.ts";

const DAY = 86_400_000;
const test = await testDb();
const { db } = test;
const scene = await mergeScene(test);
const { staff, merge } = scene;

beforeEach(async () => {
  await db.privacyRequest.deleteMany();
  await db.rateLimit.deleteMany();
});

/** Two accounts of one person; the second has left traces everywhere. */
async function twoAccounts() {
  const [kept, gone] = [await scene.person(), await scene.person()];
  const number = await scene.order(gone.email, gone.id);
  await scene.traces(gone, number);
  return { kept, gone, number };
}

describe("joining two accounts", () => {
  it("leaves nothing with the account that goes: all of it is the other's, and is told so before", async () => {
    const { kept, gone, number } = await twoAccounts();
    await scene.order(kept.email, kept.id);
    const before = await collectData(db, { userId: gone.id, email: null });
    const preview = await mergePreview(staff, { keptId: kept.id, goneId: gone.id });
    expect(preview).toMatchObject({
      kept: { id: kept.id },
      gone: { email: gone.email, orders: 1 },
      refusal: null,
    });
    const told = Object.fromEntries(preview.moved.map(({ kind, count }) => [kind, count]));
    expect(told).toMatchObject({ ORDERS: 1, ADDRESSES: 1, WISHES: 1, THREADS: 1, FILES: 2, MESSAGES: 1 });
    expect(preview.ended.map(({ kind }) => kind)).toEqual(["SHARES", "SIGN_INS", "SESSIONS", "EVENTS"]);

    const view = await merge(kept.id, gone.id);
    expect(view.orders?.latest.map((order) => order.number)).toContain(number);
    expect(view.merges).toEqual([
      expect.objectContaining({ fromId: gone.id, email: gone.email, by: staff.staff.name }),
    ]);
    expect(await db.user.count({ where: { id: gone.id } })).toBe(0);
    // What was said and done under the old id says so still; it is found by the record of the merge.
    const left = await scene.columnsWith(gone.id);
    expect(left.filter((name) => !HISTORY.has(name))).toEqual([]);
    const after = await collectData(db, { userId: kept.id, email: null });
    for (const model of Object.keys(before).filter((name) => !ENDS.has(name)))
      expect(after[model]?.length ?? 0, model).toBeGreaterThanOrEqual(before[model]?.length ?? 0);
    expect(await checkInvariants(db)).toEqual([]);
  });

  it("is found by the address that is no more, without telling it, until its owner is erased", async () => {
    const [kept, gone, other] = [await scene.person(), await scene.person(), await scene.person()];
    const list = async (query: string) =>
      (await customerTable(staff, CustomerTableInput.parse({ query }))).items.map(
        ({ id, email, formerAddress }) => [id, email, formerAddress],
      );
    await merge(kept.id, gone.id);
    expect(await list(gone.email.toUpperCase())).toEqual([[kept.id, kept.email, true]]);
    expect(await list(kept.email)).toEqual([[kept.id, kept.email, false]]);
    // Found by both: its own address says enough.
    expect(await list(MARK.toLowerCase())).toContainEqual([kept.id, kept.email, false]);
    expect(await list(other.email)).toEqual([[other.id, other.email, false]]);
    await askForErasure(kept.ctx, { password: "password1", locale: "en" });
    const later = new Date(scene.core.clock.now().getTime() + 15 * DAY);
    await runPrivacyClock({ ...scene.core, clock: { now: () => later } });
    expect(await list(gone.email)).toEqual([]);
    expect(await db.customerMerge.count({ where: { fromEmail: gone.email } })).toBe(0);
  });

  it("ends every way into the account that goes, and leaves the other's", async () => {
    const { kept, gone } = await twoAccounts();
    await merge(kept.id, gone.id);
    expect(await db.session.findMany({ select: { token: true }, where: { userId: kept.id } })).toEqual([
      { token: `token-${kept.id}` },
    ]);
    expect(await db.session.count({ where: { token: `token-${gone.id}` } })).toBe(0);
    expect(await db.account.findMany({ select: { accountId: true }, where: { userId: kept.id } })).toEqual([
      { accountId: kept.id },
    ]);
    expect(await db.wishlistShare.count({ where: { userId: kept.id } })).toBe(0);
  });

  it("tells both owners, with the other's address as far as it may be told, and the log of both", async () => {
    const { kept, gone } = await twoAccounts();
    await merge(kept.id, gone.id);
    const mails = await db.mailMessage.findMany({
      where: { template: "accounts_joined", recipient: { in: [kept.email, gone.email] } },
      select: { recipient: true, data: true },
      // "accounts_joined:<id>:kept" comes after that of the other.
      orderBy: { key: "desc" },
    });
    const hidden = (email: string) => `${email[0]}•••@example.test`;
    expect(mails).toEqual([
      { recipient: kept.email, data: expect.objectContaining({ side: "KEPT", other: hidden(gone.email) }) },
      { recipient: gone.email, data: expect.objectContaining({ side: "GONE", other: hidden(kept.email) }) },
    ]);
    const logged = (entityId: string) =>
      db.auditLog.findMany({
        where: { entity: "customer", entityId, action: { startsWith: "customer.merge" } },
        select: { action: true, actorName: true },
      });
    const actorName = staff.staff.name;
    expect(await logged(kept.id)).toEqual([{ action: "customer.merge", actorName }]);
    expect(await logged(gone.id)).toEqual([{ action: "customer.merged", actorName }]);
  });

  it("leads from the old id to the account that has it all now, over several merges", async () => {
    const [a, b, c] = [await scene.person(), await scene.person(), await scene.person()];
    await merge(b.id, a.id);
    await merge(c.id, b.id);
    for (const id of [a.id, b.id]) {
      const refused = { code: "CUSTOMER_MERGED", details: { into: c.id } };
      await expect(getCustomer(staff, { id })).rejects.toMatchObject(refused);
      await expect(addCustomerNote(staff, { id, text: "Late" })).rejects.toMatchObject(refused);
      await expect(merge(c.id, id)).rejects.toMatchObject(refused);
    }
    expect((await getCustomer(staff, { id: c.id })).merges.map(({ fromId }) => fromId)).toEqual([b.id, a.id]);
  });

  it("is erased with the rest: nothing of the old account is left either", async () => {
    const { kept, gone, number } = await twoAccounts();
    await scene.finish(number);
    await addCustomerNote(staff, { id: gone.id, text: `${MARK} rang from ${gone.email}` });
    await merge(kept.id, gone.id);
    await askForErasure(kept.ctx, { password: "password1", locale: "en" });
    const later = { now: () => new Date(scene.core.clock.now().getTime() + 40 * DAY) };
    await runPrivacyClock({ ...scene.core, clock: later });
    await db.rateLimit.deleteMany();
    // Mails to the old address, and what waits under it, are of whoever reads its mail.
    const left = await scene.found([gone.email]);
    expect(left.filter((name) => !UNDER_ADDRESS.has(name.split(".")[0] ?? ""))).toEqual([]);
    expect(await db.customerMerge.count({ where: { fromId: gone.id } })).toBe(0);
  });
});

/** Tables whose rows are known by an address and no account, and are deleted with who reads its mail. */
const UNDER_ADDRESS = new Set(
  personalData
    .filter(({ owners, isDeleted }) => {
      const held = new Set(owners.flat().map(({ holds }) => holds));
      return isDeleted && held.has("EMAIL") && !held.has("USER");
    })
    .map(({ model }) => model),
);
/** Tables whose rows end with the account. */
const ENDS = new Set([
  "User",
  "Session",
  "AccountEvent",
  "Account",
  "WishlistShare",
  "ConsentRecord",
  "AuditLog",
]);
/** What keeps the id that it was written with: the log, what was agreed to, who placed an order, counters of a day. */
const HISTORY = new Set([
  "AuditLog.entityId",
  "AuditLog.after",
  "ConsentRecord.userId",
  "CustomerMerge.fromId",
  "MailMessage.key",
  "OrderEvent.actorId",
  "RateLimit.key",
]);
