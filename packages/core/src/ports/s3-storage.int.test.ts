import { createServer, type ServerResponse } from "node:http";
import { testDb } from "@souk/testing";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { staffContext } from "../admin/staff-context.fixture.ts";
import { deleteMedia } from "../media/delete-media.ts";
import { openMedia } from "../media/open-media.ts";
import { uploadMedia } from "../media/upload-media.ts";
import { startS3Server } from "./s3-server.fixture.ts";
import { createS3Storage, whyUnusable } from "./s3-storage.ts";

const server = await startS3Server();
afterAll(() => server.remove());
const storage = createS3Storage(server.options);
const bytes = new Uint8Array([1, 2, 3, 250]);
const name = "0a1b2c-320.webp";

async function bytesOf(body: Uint8Array | ReadableStream<Uint8Array>): Promise<number[]> {
  return [
    ...new Uint8Array(await new Response(body instanceof Uint8Array ? body.slice() : body).arrayBuffer()),
  ];
}

describe("createS3Storage", () => {
  it("gives back what was written, whole or as a stream, and forgets what is removed", async () => {
    expect(await storage.exists(name)).toBe(false);
    expect(await storage.read(name)).toBeNull();
    expect(await storage.open(name)).toBeNull();
    await storage.write(name, bytes);
    await storage.write(name, bytes);
    expect(await storage.exists(name)).toBe(true);
    expect([...((await storage.read(name)) ?? [])]).toEqual([...bytes]);
    const file = await storage.open(name);
    expect(file?.size).toBe(4);
    expect(file && (await bytesOf(file.body))).toEqual([...bytes]);
    await storage.remove(name);
    await storage.remove(name);
    expect(await storage.exists(name)).toBe(false);
  });

  it("says what kind of file it is, for whoever serves the bucket", async () => {
    await storage.write("aa11-160.avif", bytes);
    const url = `${server.options.endpoint}/souk-media/aa11-160.avif`;
    expect((await fetch(url)).headers.get("content-type")).toBe("image/avif");
  });

  it("signs: another secret is refused, and the refusal holds no secret", async () => {
    const stranger = createS3Storage({ ...server.options, secretAccessKey: "hunter2" });
    const refused: unknown = await stranger.write(name, bytes).catch((error: unknown) => error);
    expect(String(refused)).toMatch(/403 SignatureDoesNotMatch/);
    expect(String(refused)).not.toContain("hunter2");
    expect(await storage.exists(name)).toBe(false);
  });

  it("says UNAVAILABLE while nothing answers, and goes on afterwards", async () => {
    await storage.write(name, bytes);
    await server.stop();
    await expect(storage.read(name)).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await expect(storage.write("bb22-160.webp", bytes)).rejects.toMatchObject({ code: "UNAVAILABLE" });
    expect(await whyUnusable(server.options)).toMatch(/nothing answers/);
    await server.start();
    expect([...((await storage.read(name)) ?? [])]).toEqual([...bytes]);
  });

  it("knows whether the bucket can be used, before anything is kept in it", async () => {
    expect(await whyUnusable(server.options)).toBeNull();
    expect(await whyUnusable({ ...server.options, bucket: "nowhere" })).toMatch(/no bucket nowhere/);
    expect(await whyUnusable({ ...server.options, secretAccessKey: "x" })).toMatch(/may not use/);
  });

  it("says STORAGE_FULL when the service does", async () => {
    const full = createServer((_, answer: ServerResponse) => {
      answer.writeHead(507).end("<Error><Code>XMinioStorageFull</Code></Error>");
    });
    await new Promise<void>((resolve) => full.listen(0, "127.0.0.1", resolve));
    const address = full.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const options = { ...server.options, endpoint: `http://127.0.0.1:${port}` };
    await expect(createS3Storage(options).write(name, bytes)).rejects.toMatchObject({ code: "STORAGE_FULL" });
    full.close();
  });
});

describe("the media library in S3", () => {
  it("keeps an upload's files there, serves them, and takes them away with the picture", async () => {
    const { db } = await testDb();
    const ctx = await staffContext(db, "ADMIN", { storage });
    const before = await server.objects();
    const background = { r: 9, g: 90, b: 190 };
    const png = await sharp({ create: { width: 400, height: 300, channels: 3, background } })
      .png()
      .toBuffer();
    const { id, hash } = await uploadMedia(ctx, { bytes: png, filename: "s3.png" });
    const stored = (await server.objects()).filter((object) => !before.includes(object));
    expect(stored).toEqual(
      [`${hash}-160.avif`, `${hash}-160.webp`, `${hash}-320.avif`, `${hash}-320.webp`].sort(),
    );
    const file = await openMedia(ctx, `${hash}-320.avif`);
    expect(file && (await bytesOf(file.body)).length).toBe(file?.size);
    await deleteMedia(ctx, { id });
    expect(await server.objects()).toEqual(before);
  });

  it("leaves neither row nor file when the service goes away half-way", async () => {
    const { db } = await testDb();
    let writes = 0;
    const write = async (file: string, content: Uint8Array): Promise<void> => {
      writes += 1;
      if (writes === 3) await server.stop();
      try {
        await storage.write(file, content);
      } finally {
        if (writes === 3) await server.start();
      }
    };
    const ctx = await staffContext(db, "ADMIN", { storage: { ...storage, write } });
    const before = await server.objects();
    const background = { r: 90, g: 9, b: 19 };
    const png = await sharp({ create: { width: 400, height: 300, channels: 3, background } })
      .png()
      .toBuffer();
    await expect(uploadMedia(ctx, { bytes: png, filename: "cut.png" })).rejects.toMatchObject({
      code: "UNAVAILABLE",
    });
    expect(await server.objects()).toEqual(before);
    expect(await db.media.count()).toBe(0);
  });
});
