import { randomUUID } from "node:crypto";
import { factories, testDb } from "@souk/testing";
import { describe, expect, it } from "vitest";
import { written, writer } from "../../contact/contact.fixture.ts";
import { countClick } from "../../contact/count-click.ts";
import { sendContact } from "../../contact/send-contact.ts";
import { codeOf } from "../../identity/people.fixture.ts";
import { sendMail } from "../../mail/send-mail.ts";
import { supportPeople } from "../../support/staff/support-people.ts";
import { recordTimeline } from "../audit/record-timeline.ts";
import { staffContext } from "../staff-context.fixture.ts";
import { archiveContact, restoreContact } from "./archive-contact.ts";
import { assignContact } from "./assign-contact.ts";
import { contactClicks } from "./contact-clicks.ts";
import { contactTable } from "./contact-table.ts";
import { getContact } from "./contact-view.ts";
import { addContactNote } from "./note-contact.ts";
import { openContact } from "./open-contact.ts";
import { replyContact } from "./reply-contact.ts";

const { db } = await testDb();
const make = factories(db);
const staff = await staffContext(db, "ADMIN");
let senders = 0;

/** A message somebody sent; its id. */
async function message(over: Parameters<typeof written>[1] = {}, userId: string | null = null) {
  senders += 1;
  const input = written(staff, { email: `sender${senders}@example.test`, ...over });
  await sendContact(writer(staff, { userId, ip: `203.0.113.${senders}` }), input);
  const { idempotencyKey } = input;
  return (await db.contactMessage.findUniqueOrThrow({ where: { idempotencyKey } })).id;
}
const actions = async (entityId: string) => {
  const { items } = await recordTimeline(staff, { entity: "contact", entityId, limit: 50 });
  return items.map(({ action, before, after }) => [action, before, after]).toReversed();
};

describe("a message in the inbox", () => {
  it("is read, answered, put aside and taken out again, each in the log", async () => {
    const id = await message();
    expect(await openContact(staff, { id })).toMatchObject({ state: "READ" });
    expect(await openContact(staff, { id })).toMatchObject({ state: "READ" });
    await archiveContact(staff, { id });
    expect(await restoreContact(staff, { id })).toMatchObject({ state: "READ" });
    const reply = { id, replyId: randomUUID(), text: "It arrives tomorrow." };
    expect(await replyContact(staff, reply)).toMatchObject({
      state: "REPLIED",
      replies: [{ text: "It arrives tomorrow.", actorName: staff.staff.name, mail: "QUEUED" }],
    });
    await archiveContact(staff, { id });
    expect(await restoreContact(staff, { id })).toMatchObject({ state: "REPLIED" });
    expect(await actions(id)).toEqual([
      ["contact.read", { state: "NEW" }, { state: "READ" }],
      ["contact.archive", { state: "READ" }, { state: "ARCHIVED" }],
      ["contact.restore", { state: "ARCHIVED" }, { state: "READ" }],
      ["contact.reply", { state: "READ" }, { state: "REPLIED" }],
      ["contact.archive", { state: "REPLIED" }, { state: "ARCHIVED" }],
      ["contact.restore", { state: "ARCHIVED" }, { state: "REPLIED" }],
    ]);
  });

  it("is answered once, in its language, by a mail that quotes it", async () => {
    const id = await message({ locale: "fr" });
    const reply = { id, replyId: randomUUID(), text: "Demain matin." };
    await Promise.all([replyContact(staff, reply), replyContact(staff, reply)]);
    const sent = await db.mailMessage.findMany({ where: { template: "contact_reply" } });
    const mail = sent.find(({ key }) => key === `contact_reply:${reply.replyId}`);
    if (!mail) throw new Error("no mail was written");
    expect(mail.recipient).toBe(`sender${senders}@example.test`);
    await sendMail(staff, { id: mail.id }, { isLast: true });
    const { text } = await db.mailMessage.findUniqueOrThrow({ where: { id: mail.id } });
    expect(text).toContain("Demain matin.");
    expect(text).toContain("When does my parcel arrive?");
    expect(await getContact(staff, { id })).toMatchObject({ replies: [{ mail: "KEPT" }] });
    expect((await actions(id)).map(([action]) => action)).toEqual(["contact.reply"]);
  });

  it("has notes that nobody else sees, and whose words aren't in the log", async () => {
    const id = await message();
    const { notes } = await addContactNote(staff, { id, text: "Rang twice" });
    expect(notes).toEqual([expect.objectContaining({ text: "Rang twice", actorName: staff.staff.name })]);
    expect(await actions(id)).toEqual([["contact.note", null, null]]);
  });

  it("is given to whoever may answer, and to nobody else", async () => {
    const id = await message();
    const viewer = await staffContext(db, "VIEWER");
    const { id: customer } = await make.user();
    const people = (await supportPeople(staff)).map((one) => one.id);
    expect(people).toContain(staff.staff.id);
    expect(people).not.toContain(viewer.staff.id);
    const assign = (assigneeId: string | null) => assignContact(staff, { id, assigneeId });
    expect(await codeOf(assign(viewer.staff.id))).toBe("NOT_FOUND");
    expect(await codeOf(assign(customer))).toBe("NOT_FOUND");
    expect(await assign(staff.staff.id)).toMatchObject({ assignee: { id: staff.staff.id } });
    const mine = await contactTable(staff, { mine: true, limit: 10 });
    expect(mine.items.map((one) => one.id)).toEqual([id]);
    expect(await assign(null)).toMatchObject({ assignee: null });
    const { name } = staff.staff;
    expect(await actions(id)).toEqual([
      ["contact.assign", { assignee: null }, { assignee: name }],
      ["contact.assign", { assignee: name }, { assignee: null }],
    ]);
  });

  it("says whose it is: an account signed in, or with that address shown to be theirs", async () => {
    const verified = await make.user({ email: "mine@example.test", emailVerified: true });
    await make.user({ email: "claimed@example.test", emailVerified: false });
    const signedIn = await make.user();
    const customerOf = async (id: string) => (await getContact(staff, { id })).customer?.id ?? null;
    expect(await customerOf(await message({ email: "mine@example.test" }))).toBe(verified.id);
    expect(await customerOf(await message({ email: "claimed@example.test" }))).toBeNull();
    expect(await customerOf(await message({}, signedIn.id))).toBe(signedIn.id);
  });

  it("isn't there: NOT_FOUND for all that could be done with it", async () => {
    const id = randomUUID();
    const all = [
      getContact(staff, { id }),
      openContact(staff, { id }),
      archiveContact(staff, { id }),
      restoreContact(staff, { id }),
      addContactNote(staff, { id, text: "a" }),
      assignContact(staff, { id, assigneeId: null }),
      replyContact(staff, { id, replyId: randomUUID(), text: "a" }),
    ];
    expect(await Promise.all(all.map(codeOf))).toEqual(all.map(() => "NOT_FOUND"));
    expect(await db.contactReply.count({ where: { text: "a" } })).toBe(0);
  });
});

describe("the list", () => {
  it("holds the inbox without the archive, by state, word and order, page by page", async () => {
    await db.contactMessage.deleteMany();
    const [first, second, third] = [
      await message({ text: "Is the blue 100% tile back?" }),
      await message({ orderNumber: 777, name: "Idir Alami" }),
      await message(),
    ];
    await archiveContact(staff, { id: third });
    const ids = async (input: object) =>
      (await contactTable(staff, { limit: 10, ...input })).items.map(({ id }) => id);
    expect(await ids({})).toEqual([second, first]);
    expect(await ids({ state: "ARCHIVED" })).toEqual([third]);
    expect(await ids({ state: "NEW" })).toEqual([second, first]);
    expect(await ids({ query: "BLUE 100%" })).toEqual([first]);
    expect(await ids({ query: "#777" })).toEqual([second]);
    expect(await ids({ query: "alami" })).toEqual([second]);
    const page = await contactTable(staff, { limit: 1 });
    expect(page).toMatchObject({ total: 2, counts: { NEW: 2, READ: 0, REPLIED: 0, ARCHIVED: 1 } });
    expect(await ids({ limit: 1, cursor: page.nextCursor ?? "" })).toEqual([first]);
  });
});

it("clicks of the last 30 days are added up", async () => {
  const click = (day: string) =>
    countClick(
      { db, clock: { now: () => new Date(`${day}T12:00:00Z`) } },
      { way: "WHATSAPP", place: "PRODUCT" },
    );
  for (const day of ["2026-10-01", "2026-11-20", "2026-11-29", "2026-11-29"]) await click(day);
  const now = { ...staff, clock: { now: () => new Date("2026-11-29T20:00:00Z") } };
  expect(await contactClicks(now)).toEqual([{ way: "WHATSAPP", place: "PRODUCT", count: 3 }]);
});
