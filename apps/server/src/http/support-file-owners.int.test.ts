import { IMPERSONATION_HEADER } from "@souk/contracts";
import { beforeEach, describe, expect, test } from "vitest";
import { testApp } from "../testing/test-app.ts";
import { MINE, pdf, png, refusal, supportFiles } from "./support-files.fixture.ts";

const app = await testApp();
const { db, request, signedInAs, asNewBrowser } = app;
const { send, sent, call, threadWith, statusOf } = supportFiles(app);
beforeEach(async () => {
  asNewBrowser();
  await db.rateLimit.deleteMany();
});

describe("whose a file is", () => {
  test("nobody's without an account, nor theirs who see the shop as its customer", async () => {
    expect(await refusal(await send(pdf))).toEqual([401, "SIGN_IN_REQUIRED", undefined]);
    await signedInAs("ADMIN");
    const headers = { [IMPERSONATION_HEADER]: crypto.randomUUID() };
    expect(await refusal(await send(pdf, { headers }))).toEqual([403, "IMPERSONATION_REFUSED", undefined]);
    const { id } = await sent(pdf);
    expect((await request(`${MINE}/${id}`, { headers })).status).toBe(403);
    expect(await statusOf(`${MINE}/${id}`)).toBe(200);
  });

  test("another customer's is not there, neither to open nor to send on; one's own is used once", async () => {
    await signedInAs("CUSTOMER");
    const theirs = await sent(pdf);
    const posted = await sent(pdf);
    await threadWith([posted.id]);
    asNewBrowser();
    await signedInAs("CUSTOMER");
    for (const { id } of [theirs, posted]) {
      expect(await statusOf(`${MINE}/${id}`)).toBe(404);
      expect((await call("shop/support.open", { subject: "Mine?", fileIds: [id] })).status).toBe(404);
    }
    const own = await sent(pdf);
    const number = await threadWith([own.id]);
    expect(await statusOf(`${MINE}/${own.id}`)).toBe(200);
    expect((await call("shop/support.post", { number, fileIds: [own.id] })).status).toBe(404);
    for (const wrong of ["nonsense", crypto.randomUUID()])
      expect(await statusOf(`${MINE}/${wrong}`)).toBe(404);
    // What was refused left no message.
    expect(await db.supportEntry.count({ where: { thread: { number } } })).toBe(1);
    expect(await db.supportThread.count({ where: { subject: "Mine?" } })).toBe(0);
  });

  test("staff send and open in the conversation, as far as their rights go", async () => {
    await signedInAs("CUSTOMER");
    const loose = await sent(pdf);
    const file = await sent(pdf);
    const number = await threadWith([file.id]);
    const other = await threadWith([]);
    const door = `/api/admin/support/${number}/files`;
    expect(await statusOf(`${door}/${file.id}`)).toBe(403);
    expect((await send(pdf, { to: door })).status).toBe(403);
    asNewBrowser();
    expect(await statusOf(`${door}/${file.id}`)).toBe(401);
    expect((await send(pdf, { to: door })).status).toBe(401);
    const role = await db.staffRole.create({ data: { name: "Reader", permissions: ["support.read"] } });
    const { id: reader } = await signedInAs("VIEWER");
    await db.user.update({ where: { id: reader }, data: { role: "STAFF", staffRoleId: role.id } });
    expect((await send(pdf, { to: door })).status).toBe(403);
    expect(await statusOf(`${door}/${file.id}`)).toBe(200);
    asNewBrowser();
    await signedInAs("ADMIN");
    expect(await statusOf(`${door}/${file.id}`)).toBe(200);
    expect(await statusOf(`/api/admin/support/${other}/files/${file.id}`)).toBe(404);
    // What the customer hasn't posted is theirs alone.
    expect(await statusOf(`${door}/${loose.id}`)).toBe(404);
    expect((await call("admin/support.reply", { number, fileIds: [loose.id] })).status).toBe(404);
    for (const none of [2_000_000_000, "x"])
      expect((await send(pdf, { to: `/api/admin/support/${none}/files` })).status).toBe(404);
    const answer = await sent(png, { to: door, name: "label.png" });
    expect(await statusOf(`${door}/${answer.id}`)).toBe(200);
    expect((await call("admin/support.reply", { number, fileIds: [answer.id] })).status).toBe(200);
    expect(await db.supportFile.count({ where: { entry: { thread: { number } } } })).toBe(2);
  });

  test("an answer's file is its customer's once it is posted, and not before", async () => {
    const { id: userId } = await signedInAs("CUSTOMER");
    const number = await threadWith([]);
    const { id } = await db.supportFile.create({
      data: {
        userId,
        sentBy: "STAFF",
        kind: "PDF",
        name: "a.pdf",
        bytes: pdf.byteLength,
        content: new Uint8Array(pdf),
      },
    });
    expect(await statusOf(`${MINE}/${id}`)).toBe(404);
    expect((await call("shop/support.post", { number, fileIds: [id] })).status).toBe(404);
    const entry = await db.supportEntry.findFirstOrThrow({ where: { thread: { number } } });
    await db.supportFile.update({ where: { id }, data: { entryId: entry.id } });
    expect(await statusOf(`${MINE}/${id}`)).toBe(200);
  });
});
