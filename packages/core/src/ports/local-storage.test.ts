import { mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import type * as Fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLocalStorage } from "./local-storage.ts";

const full = vi.hoisted(() => ({ code: "" }));
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof Fs>();
  return {
    ...real,
    // The one thing that no test can do to a real disk: fill it.
    open: async (...args: Parameters<typeof real.open>) => {
      const file = await real.open(...args);
      if (full.code !== "")
        file.writeFile = () => Promise.reject(Object.assign(new Error("disk"), { code: full.code }));
      return file;
    },
  };
});

const bytes = new TextEncoder().encode("picture");
const name = "0a1b2c-320.webp";
let outer = "";
let root = "";

beforeEach(async () => {
  full.code = "";
  outer = await mkdtemp(join(tmpdir(), "souk-storage-"));
  root = join(outer, "media");
});
afterEach(() => rm(outer, { recursive: true, force: true }));

const allFiles = (): Promise<string[]> => readdir(outer, { recursive: true });

describe("createLocalStorage", () => {
  it("gives back what was written, again and again, and makes the folder itself", async () => {
    const storage = createLocalStorage(root);
    expect(await storage.exists(name)).toBe(false);
    await storage.write(name, bytes);
    await storage.write(name, bytes);
    expect(await storage.exists(name)).toBe(true);
    expect(Buffer.from((await storage.read(name)) ?? [])).toEqual(Buffer.from(bytes));
    await storage.remove(name);
    await storage.remove(name);
    expect(await storage.read(name)).toBeNull();
  });

  it("leaves no draft behind", async () => {
    await createLocalStorage(root).write(name, bytes);
    expect((await allFiles()).filter((path) => path.includes(".part"))).toEqual([]);
  });

  it.each([
    "../secret.txt",
    "..\\secret.txt",
    "/etc/passwd",
    "a/../../secret.txt",
    "%2e%2e/secret.txt",
    "ab\0.webp",
    ".hidden",
    "..",
    "",
    "ab//cd.webp",
    "C:secret.txt",
    "aux.txt:stream",
    `${"a".repeat(200)}.webp`,
  ])("takes %j for no name: nothing is read, written or removed by it", async (bad) => {
    await writeFile(join(outer, "secret.txt"), "outside");
    const storage = createLocalStorage(root);
    await storage.write(name, bytes);
    expect(await storage.read(bad)).toBeNull();
    expect(await storage.exists(bad)).toBe(false);
    await expect(storage.write(bad, bytes)).rejects.toThrow("Not a name");
    await storage.remove(bad);
    expect((await allFiles()).sort()).toEqual(["media", "media/0a", `media/0a/${name}`, "secret.txt"].sort());
  });

  it("follows no link that leads out of the folder", async () => {
    const storage = createLocalStorage(root);
    await storage.write(name, bytes);
    await writeFile(join(outer, "secret.txt"), "outside");
    await symlink(join(outer, "secret.txt"), join(root, "0a", "0a-link.webp"));
    expect(await storage.read("0a-link.webp")).toBeNull();
    expect(await storage.exists("0a-link.webp")).toBe(false);
    expect(await storage.read(name)).not.toBeNull();
  });

  it("says STORAGE_FULL when the disk is, and leaves no part of the file", async () => {
    const storage = createLocalStorage(root);
    full.code = "ENOSPC";
    await expect(storage.write(name, bytes)).rejects.toMatchObject({ code: "STORAGE_FULL" });
    expect((await allFiles()).filter((path) => path.includes(name))).toEqual([]);
    full.code = "";
    await storage.write(name, bytes);
    expect(await storage.exists(name)).toBe(true);
  });

  it("passes other failures on as they are", async () => {
    const storage = createLocalStorage(root);
    full.code = "EIO";
    await expect(storage.write(name, bytes)).rejects.toMatchObject({ code: "EIO" });
    expect((await allFiles()).filter((path) => path.includes(name))).toEqual([]);
    await writeFile(join(outer, "file"), "");
    await expect(createLocalStorage(join(outer, "file")).read(name)).resolves.toBeNull();
  });
});
