import { SUPPORT_LIMITS } from "@souk/contracts";
import { claimingPng } from "@souk/core/media/claiming-png.fixture";
import { limits } from "@souk/db";
import { beforeEach, describe, expect, test } from "vitest";
import { testApp } from "../testing/test-app.ts";
import { MINE, pdf, png, refusal, supportFiles } from "./support-files.fixture.ts";

const app = await testApp();
const { db, request, signedInAs, asNewBrowser } = app;
const { send, sent } = supportFiles(app);
beforeEach(async () => {
  asNewBrowser();
  await db.rateLimit.deleteMany();
});

const pdfOf = (bytes: number) =>
  Buffer.concat([pdf.subarray(0, 9), Buffer.alloc(bytes - pdf.byteLength), pdf.subarray(9)]);
const DRAWING = "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";

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

  test("a page behind a picture doesn't come along", async () => {
    await signedInAs("CUSTOMER");
    const { id } = await sent(Buffer.concat([png, Buffer.from("<script>canary</script>")]), {
      name: "a.png",
    });
    const kept = Buffer.from(await (await request(`${MINE}/${id}`)).arrayBuffer());
    expect(kept.includes("canary")).toBe(false);
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
    ["a drawing, which may hold a script", Buffer.from(DRAWING), "TYPE", 400],
    ["a picture's beginning before a page", Buffer.from("GIF89a<script>alert(1)</script>"), "CORRUPT", 400],
    ["a page before a PDF", Buffer.from(`<script>alert(1)</script>\n${pdf.toString()}`), "TYPE", 400],
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
