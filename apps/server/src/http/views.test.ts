import { Hono } from "hono";
import { expect, test } from "vitest";
import type { AppEnv } from "./types.ts";
import { viewRoutes } from "./views.ts";

const id = (at: number): string => `019aa3f2-0000-7000-8000-${String(at).padStart(12, "0")}`;

function scene() {
  const noted: string[] = [];
  let ip = "203.0.113.1";
  const app = new Hono<AppEnv>();
  app.use(async (c, next) => {
    c.set("ip", ip);
    await next();
  });
  app.route("/views", viewRoutes({ note: (productId) => void noted.push(productId) }));
  const look = async (productId: string) =>
    (await app.request(`/views/${productId}`, { method: "POST" })).status;
  return { noted, look, from: (address: string) => (ip = address) };
}

test("a look counts once for an address, and again for another", async () => {
  const { noted, look, from } = scene();
  expect(await look(id(1))).toBe(204);
  expect(await look(id(1))).toBe(204);
  from("203.0.113.2");
  await look(id(1).toUpperCase());
  expect(noted).toEqual([id(1), id(1)]);
});

test("a flood from one address stops counting; others still count", async () => {
  const { noted, look, from } = scene();
  for (let at = 0; at < 200; at += 1) await look(id(at));
  expect(noted.length).toBe(120);
  from("203.0.113.9");
  await look(id(1));
  expect(noted.length).toBe(121);
});

test("what is no id is no address", async () => {
  const { noted, look } = scene();
  expect(await look("nothing")).toBe(404);
  expect(noted).toEqual([]);
});
