import { deflateSync } from "node:zlib";
import { IMPERSONATION_HEADER, REVIEW_PHOTOS, ReviewPhotoView } from "@souk/contracts";
import { claimingPng, pngOf } from "@souk/core/media/claiming-png.fixture";
import { limits } from "@souk/db";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { shopThings } from "../authorization/shop-things.fixture.ts";
import { testApp } from "../testing/test-app.ts";

const app = await testApp();
const { db, request, signedInAs, asNewBrowser } = app;
const things = await shopThings(app);
beforeEach(async () => {
  asNewBrowser();
  await db.rateLimit.deleteMany();
});

/** Of that many pixels: each row is a filter's number and three bytes a pixel. */
const png = (width: number, height: number) =>
  pngOf(width, height, deflateSync(Buffer.alloc(height * (1 + width * 3))));

function send(productId: string, bytes: Uint8Array = png(8, 4), headers = {}): Promise<Response> {
  const body = new FormData();
  body.set("file", new File([new Uint8Array(bytes)], "photo.jpg"));
  return request(`/api/reviews/${productId}/photos`, { method: "POST", body, headers });
}
async function sent(...of: Parameters<typeof send>): Promise<string> {
  const answer = await send(...of);
  expect(answer.status).toBe(200);
  return ReviewPhotoView.parse(await answer.json()).id;
}
const Refusal = z.object({
  error: z.object({ code: z.string(), details: z.record(z.string(), z.unknown()) }),
});
async function refusal(answer: Response) {
  const { code, details } = Refusal.parse(await answer.json()).error;
  return [answer.status, code, details["reason"]];
}
const call = (path: string, input: object): Promise<Response> =>
  request(`/trpc/${path}`, {
    method: "POST",
    body: JSON.stringify(input),
    headers: { "content-type": "application/json" },
  });
const save = (productId: string, photoIds: string[]): Promise<Response> =>
  call("shop/reviews.save", { productId, rating: 5, title: "", body: "Warm.", locale: "en", photoIds });
const Listed = z.object({ result: z.object({ data: z.object({ items: z.array(z.json()) }) }) });
const Photos = z.object({ photos: z.array(z.object({ id: z.string() })) });
async function listed(productId: string): Promise<string[]> {
  const input = encodeURIComponent(JSON.stringify({ productId }));
  const { items } = Listed.parse(await (await request(`/trpc/shop/reviews.list?input=${input}`)).json())
    .result.data;
  return items.flatMap((item) => Photos.parse(item).photos.map(({ id }) => id));
}
const seen = async (id: string) => (await request(`/api/reviews/photos/${id}/small`)).status;
const seenByStaff = async (id: string) => (await request(`/api/admin/reviews/photos/${id}/large`)).status;

async function buyer() {
  const { id: userId } = await signedInAs("CUSTOMER");
  return { userId, productId: await things.sentProduct(userId), cookie: app.cookie() };
}
async function reviewWith(photos: number) {
  const author = await buyer();
  const ids: string[] = [];
  for (let at = 0; at < photos; at += 1) ids.push(await sent(author.productId));
  expect((await save(author.productId, ids)).status).toBe(200);
  const { productId, userId } = author;
  const { id } = await db.productReview.findUniqueOrThrow({
    where: { productId_userId: { productId, userId } },
  });
  return { ...author, id, ids };
}

describe("a photo for a review", () => {
  test("is made anew in two sizes, neither larger than it was", async () => {
    const { productId } = await buyer();
    const answer = await send(productId, png(2000, 500));
    const view = ReviewPhotoView.parse(await answer.json());
    expect(view).toMatchObject({ width: REVIEW_PHOTOS.side, height: 400 });
    const small = await request(`/api/reviews/photos/${view.id}/small`);
    expect([small.headers.get("content-type"), small.headers.get("x-content-type-options")]).toEqual([
      "image/webp",
      "nosniff",
    ]);
    const kept = Buffer.from(await small.arrayBuffer());
    expect(kept.subarray(8, 12).toString()).toBe("WEBP");
  });

  test.each([
    ["a page named as a picture", Buffer.from("<html><script>alert(1)</script>"), "TYPE", 400],
    ["a picture's beginning before a page", Buffer.from("GIF89a<script>alert(1)</script>"), "CORRUPT", 400],
    ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n"), "TYPE", 400],
    ["thirty thousand pixels a side", claimingPng(30_000, 30_000), "DIMENSIONS", 400],
    ["far too many bytes", Buffer.alloc(REVIEW_PHOTOS.bytes * 2), "SIZE", 413],
  ] as const)("refuses %s", async (_, bytes, reason, status) => {
    const { productId, userId } = await buyer();
    expect(await refusal(await send(productId, bytes))).toEqual([status, "FILE_REFUSED", reason]);
    expect(await db.reviewPhoto.count({ where: { userId } })).toBe(0);
  });

  test("is for whom the product was sent to, so many a day", async () => {
    const { productId } = await buyer();
    for (let at = 0; at < limits["review-photo"].owner.limit; at += 1) await send(productId, Buffer.alloc(1));
    expect((await send(productId)).status).toBe(429);
    await signedInAs("CUSTOMER");
    expect(await refusal(await send(productId))).toEqual([404, "NOT_FOUND", undefined]);
    expect((await send("nonsense")).status).toBe(404);
    expect((await send(productId, png(8, 4), { [IMPERSONATION_HEADER]: crypto.randomUUID() })).status).toBe(
      403,
    );
    asNewBrowser();
    expect((await send(productId)).status).toBe(401);
  });
});

describe("who sees a photo", () => {
  test("before it is published its author and permitted staff, then everybody, and never again once it is refused", async () => {
    const { productId, id, ids } = await reviewWith(2);
    const [one = ""] = ids;
    expect(await seen(one)).toBe(200);
    expect(await seenByStaff(one)).toBe(403);
    asNewBrowser();
    expect([await seen(one), await seenByStaff(one), await listed(productId)]).toEqual([401, 401, []]);
    await signedInAs("CUSTOMER");
    expect(await seen(one)).toBe(404);
    await signedInAs("ADMIN");
    expect([await seen(one), await seenByStaff(one)]).toEqual([404, 200]);
    expect((await call("admin/reviews.publish", { ids: [id] })).status).toBe(200);
    asNewBrowser();
    const shown = await request(`/api/reviews/photos/${one}/large`);
    expect([shown.status, shown.headers.get("cache-control")]).toEqual([
      200,
      "public, max-age=31536000, immutable",
    ]);
    expect(await listed(productId)).toEqual(ids);
    await signedInAs("ADMIN");
    await call("admin/reviews.reject", { ids: [id], reason: "No." });
    asNewBrowser();
    expect([await seen(one), await listed(productId)]).toEqual([401, []]);
  });

  test("a new one waits with the changed text while the older ones stay, and refused it doesn't take them along", async () => {
    const { productId, id, ids, cookie } = await reviewWith(1);
    await signedInAs("ADMIN");
    await call("admin/reviews.publish", { ids: [id] });
    const headers = { cookie };
    const body = new FormData();
    body.set("file", new File([new Uint8Array(png(8, 4))], "b.png"));
    const answer = await request(`/api/reviews/${productId}/photos`, { method: "POST", body, headers });
    const added = ReviewPhotoView.parse(await answer.json()).id;
    const input = { productId, rating: 4, title: "", body: "Warmer.", locale: "en" };
    const json = JSON.stringify({ ...input, photoIds: [added, ...ids] });
    const saved = await request("/trpc/shop/reviews.save", {
      method: "POST",
      body: json,
      headers: { ...headers, "content-type": "application/json" },
    });
    expect(saved.status).toBe(200);
    expect(await listed(productId)).toEqual(ids);
    await call("admin/reviews.reject", { ids: [id], reason: "No." });
    expect(await listed(productId)).toEqual(ids);
    await call("admin/reviews.publish", { ids: [id] });
    expect(await listed(productId)).toEqual([added, ...ids]);
  });
});

describe("whose a photo is", () => {
  test("another's can't be sent along, nor one twice; those left out are gone at once", async () => {
    const theirs = await reviewWith(1);
    asNewBrowser();
    const { productId, userId, ids } = await reviewWith(2);
    expect((await save(productId, [...theirs.ids])).status).toBe(404);
    expect((await save(productId, ids.slice(1))).status).toBe(200);
    const left = await db.reviewPhoto.findMany({ where: { userId }, select: { id: true } });
    expect(left.map(({ id }) => id)).toEqual(ids.slice(1));
    expect((await save(productId, ids)).status).toBe(404);
    const six = Array.from({ length: REVIEW_PHOTOS.most + 1 }, () => crypto.randomUUID());
    expect((await save(productId, six)).status).toBe(400);
    expect(await db.reviewPhoto.count({ where: { id: { in: theirs.ids } } })).toBe(1);
  });

  test("staff who may write take a single one off, which is logged", async () => {
    const { productId, id, ids } = await reviewWith(2);
    const [first = "", second = ""] = ids;
    expect((await call("admin/reviews.removePhoto", { id: first })).status).toBe(403);
    await signedInAs("ADMIN");
    await call("admin/reviews.publish", { ids: [id] });
    expect((await call("admin/reviews.removePhoto", { id: first })).status).toBe(200);
    expect(await listed(productId)).toEqual([second]);
    expect((await call("admin/reviews.removePhoto", { id: first })).status).toBe(404);
    const log = await db.auditLog.findMany({ where: { action: "review.remove-photo", entityId: id } });
    expect(log.map(({ before }) => before)).toEqual([{ photo: first, isShown: true }]);
  });

  test("they go with the review", async () => {
    const { userId, id } = await reviewWith(2);
    expect((await call("shop/reviews.remove", { id })).status).toBe(200);
    expect(await db.reviewPhoto.count({ where: { userId } })).toBe(0);
  });
});
