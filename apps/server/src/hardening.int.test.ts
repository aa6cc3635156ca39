import { expect, test } from "vitest";
import { testApp } from "./testing/test-app.ts";

const { request } = await testApp();

test("the content security policy has no unsafe-inline, and nosniff is set", async () => {
  const { headers } = await request("/health");
  expect(headers.get("content-security-policy")).toContain("script-src 'self'");
  expect(headers.get("content-security-policy")).not.toMatch(/unsafe/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

test("an answer of the API is no document: nothing may be loaded from it, and nothing more is said", async () => {
  const { headers } = await request("/trpc/shop/account.me");
  expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  expect(headers.get("permissions-policy")).toBeNull();
});

test.each([
  "//trpc/shop/account.me",
  "/trpc//shop/account.me",
  "/trpc/%2e%2e/health",
  "/media/..%2f..%2fetc/passwd",
  "/assets/%5c..%5cx",
  "/api//admin/orders/export",
  "/api/admin%2forders/export",
  "/api/./admin/orders/export",
  "/api/views/../admin/orders/export",
  "/api/views/%2e%2e/admin/orders/export",
  "/api/admin\\orders/export",
  "/api/admin/orders/export%00",
  "/media/%00",
])("%s is not found", async (path) => {
  expect((await request(`http://shop.example${path}`)).status).toBe(404);
});

test("ten thousand commas cost a 400", async () => {
  const answer = await request(`/trpc/shop/${"account.me,".repeat(10_000)}account.me?batch=1`);
  expect(answer.status).toBe(400);
});

test("twenty-one calls in a batch are too many, twenty are not", async () => {
  const batch = (size: number) =>
    request(`/trpc/shop/${Array.from({ length: size }, () => "account.me").join(",")}?batch=1&input=%7B%7D`);
  expect((await batch(21)).status).toBe(400);
  expect((await batch(20)).status).toBe(200);
});

test("a body over one megabyte is 413", async () => {
  const body = JSON.stringify({ junk: "x".repeat(1_100_000) });
  for (const told of [{ "content-length": String(body.length) }, { "transfer-encoding": "chunked" }]) {
    const answer = await request("/trpc/shop/cart.addLine", {
      method: "POST",
      body,
      headers: { "content-type": "application/json", ...told },
    });
    expect(answer.status).toBe(413);
  }
});

test("a mutation by GET is refused", async () => {
  expect((await request("/trpc/shop/cart.addLine?input=%7B%7D")).status).toBe(405);
});

test("the storefront's router knows no staff procedure", async () => {
  expect((await request("/trpc/shop/staff.list")).status).toBe(404);
});

test("no prototype is of an input's making: by JSON, by a query, by a batch's keys", async () => {
  const polluted = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
  const asked = encodeURIComponent(polluted);
  const posted = (path: string, type = "application/json") =>
    request(path, { method: "POST", body: polluted, headers: { "content-type": type } });
  const answers = await Promise.all([
    posted("/trpc/shop/cart.addLine"),
    posted("/trpc/shop/cart.addLine?batch=1"),
    posted("/api/auth/sign-in/email"),
    posted("/api/auth/token"),
    posted("/csp-reports", "application/csp-report"),
    request(`/trpc/shop/products.list?input=${asked}`),
    request(`/trpc/shop/account.me,account.me?batch=1&input=${asked}`),
    request("/trpc/shop/account.me?__proto__[polluted]=1&constructor[prototype][polluted]=1"),
    request("/en/search?__proto__[polluted]=1&__proto__=x&constructor=x"),
    request(`/api/admin/orders/export?filter=${asked}`),
  ]);
  for (const { status, url } of answers) expect(status, url).toBeLessThan(500);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
