import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptSecret } from "./secret.ts";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "souk-secret-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test("a secret is made once, is long, and only its owner can read it", async () => {
  const [first, ...others] = await Promise.all([keptSecret(dir), keptSecret(dir)]);
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(others).toEqual([await keptSecret(dir)]);
  expect((await stat(join(dir, "secret"))).mode & 0o777).toBe(0o600);
});

test("half a secret, left by a killed start, is made anew", async () => {
  await writeFile(join(dir, "secret"), "abc");
  const made = await keptSecret(dir);
  expect(made.length).toBeGreaterThanOrEqual(32);
  expect((await readFile(join(dir, "secret"), "utf8")).trim()).toBe(made);
});
