import { deflateSync } from "node:zlib";
import { IMPERSONATION_HEADER, SUPPORT_LIMITS, type SupportFileView } from "@souk/contracts";
import { claimingPng, pngOf } from "@souk/core/media/claiming-png.fixture";
import { limits } from "@souk/db";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { testApp } from "../testing/test-app.ts";

const { db, request, signedInAs, asNewBrowser } = await testApp();
beforeEach(async () => {
  asNewBrowser();
  await db.rateLimit.deleteMany();
});

const MINE = "/api/support/files";
const pdf = Buffer.from("%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n");
const pdfOf = (bytes: number) =>
  Buffer.concat([pdf.subarray(0, 9), Buffer.alloc(bytes - pdf.byteLength), pdf.subarray(9)]);
/** Eight pixels by four: each row is a filter's number and three bytes a pixel. */
const png = pngOf(8, 4, deflateSync(Buffer.alloc(4 * (1 + 8 * 3))));

function send(bytes: Uint8Array, { to = MINE, name = "photo.jpg", headers = {} } = {}): Promise<Response> {
  const body = new FormData();
  body.set("file", new File([new Uint8Array(bytes)], name));
  return request(to, { method: "POST", body, headers });
}
const Sent = z.object({
  id: z.uuid(),
  kind: z.enum(["PICTURE", "PDF"]),
  name: z.string(),
  bytes: z.int(),
  width: z.int().nullable(),
  height: z.int().nullable(),
});
async function sent(...of: Parameters<typeof send>): Promise<SupportFileView> {
  const answer = await send(...of);
  expect(answer.status).toBe(200);
  return Sent.parse(await answer.json());
}
const Refusal = z.object({
  error: z.object({ code: z.string(), details: z.record(z.string(), z.unknown()) }),
});
async function refusal(answer: Response) {
  const { code, details } = Refusal.parse(await answer.json()).error;
  return [answer.status, code, details["reason"]];
}
const Thread = z.object({ result: z.object({ data: z.object({ number: z.int() }) }) });
const call = (path: string, input: object): Promise<Response> =>
  request(`/trpc/${path}`, {
    method: "POST",
    body: JSON.stringify({ key: crypto.randomUUID(), text: "Look", ...input }),
    headers: { "content-type": "application/json" },
  });
async function threadWith(fileIds: string[]): Promise<number> {
  const answer = await call("shop/support.open", { subject: "It broke", fileIds });
  return Thread.parse(await answer.json()).result.data.number;
}
const statusOf = async (path: string): Promise<number> => (await request(path)).status;

describe("a file for a message", () => {
  test("a picture is made anew, and given out to be saved under its name", async () => {
    await signedInAs("CUSTOMER");
    const file = await sent(png, { name: 'C:\\me\\broken "tagine"é.PNG' });
    expect(file).toMatchObject({ kind: "PICTURE", name: 'broken "tagine"é.webp', width: 8, height: 4 });
    const answer = await request(`${MINE}/${file.id}`);
    expect(answer.headers.get("content-type")).toBe("image/webp");
    expect(answer.headers.get("content-disposition")).toBe(
      "attachment; filename*=UTF-8''broken%20%22tagine%22%C3%A9.webp",
    );
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("cache-control")).toContain("no-store");
    const kept = Buffer.from(await answer.arrayBuffer());
    expect(kept.byteLength).toBe(file.bytes);
    expect(kept.subarray(8, 12).toString()).toBe("WEBP");
  });

  test("a PDF is told by its first bytes, whatever its name, and given out to be saved", async () => {
    await signedInAs("CUSTOMER");
    const file = await sent(pdf, { name: "receipt.html" });
    expect(file).toMatchObject({ kind: "PDF", name: "receipt.pdf", width: null });
    const answer = await request(`${MINE}/${file.id}`);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment;/);
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdf)).toBe(true);
  });

  test.each([
    ["a page named as a picture", Buffer.from("<html><script>alert(1)</script>"), "TYPE", 400],
    ["thirty thousand pixels a side", claimingPng(30_000, 30_000), "DIMENSIONS", 400],
    ["a byte too many", pdfOf(SUPPORT_LIMITS.bytes + 1), "SIZE", 413],
    ["far too many", pdfOf(SUPPORT_LIMITS.bytes * 2), "SIZE", 413],
  ] as const)("refuses %s, and says why", async (_, bytes, reason, status) => {
    const { id: userId } = await signedInAs("CUSTOMER");
    expect(await refusal(await send(bytes))).toEqual([status, "FILE_REFUSED", reason]);
    expect(await db.supportFile.count({ where: { userId } })).toBe(0);
    // As large as may be it is taken.
    await sent(pdfOf(SUPPORT_LIMITS.bytes));
  });

  test("is refused where it is none", async () => {
    await signedInAs("CUSTOMER");
    const body = new URLSearchParams({ file: "a text" });
    expect((await refusal(await request(MINE, { method: "POST", body })))[1]).toBe("FILE_REFUSED");
  });

  test("is sent so often a day, and then it is said when again", async () => {
    const { id } = await signedInAs("CUSTOMER");
    for (let at = 0; at < limits["support-file"].owner.limit; at += 1) await sent(pdf);
    const answer = await send(pdf);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await refusal(answer)).slice(0, 2)).toEqual([429, "TOO_MANY_REQUESTS"]);
    expect(await db.supportFile.count({ where: { userId: id } })).toBe(50);
  });
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
