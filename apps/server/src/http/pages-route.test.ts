import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bestLocale, choicesOf, placeOf } from "./pages-route.ts";
import { firstList, readSearch } from "./pages-search.ts";

describe("placeOf", () => {
  it.each([
    ["/en", { kind: "home" }],
    ["/fr/c/outils", { kind: "category", slug: "outils" }],
    ["/ar/p/%D8%B9%D9%88%D8%AF", { kind: "product", slug: "عود" }],
    ["/en/search", { kind: "search" }],
    ["/ar/contact", { kind: "contact" }],
  ])("knows %s", (path, page) => {
    expect(placeOf(path)?.page).toEqual(page);
  });

  it.each([
    "cart",
    "checkout",
    "checkout/return",
    "orders/1001",
    "track",
    "unsubscribe",
    "account",
    "account/orders",
    "sign-in",
    "sign-in-link",
    "forgot-password",
    "reset-password",
    "confirm/address",
    "account/security",
  ])("knows the private page %s", (path) => {
    expect(placeOf(`/en/${path}`)?.page?.kind).toBe("private");
  });

  it("knows each page of the account that the storefront has, and the one behind a mailed link", () => {
    const folder = new URL("../../../storefront/src/routes/$locale/_shop/account/", import.meta.url);
    const pages = readdirSync(folder)
      .map((file) => file.replace(".tsx", ""))
      .filter((page) => page !== "route" && page !== "index");
    expect(pages).toContain("privacy");
    for (const path of [...pages.map((page) => `account/${page}`), "your-data"])
      expect(placeOf(`/en/${path}`)?.page?.kind, path).toBe("private");
  });

  it.each([
    "/en/nothing",
    "/en/c",
    "/en/c/",
    "/en/c/a/b",
    "/en/p/%",
    "/en/p/a%2Fb",
    "/en/p/a%5Cb",
    "/en/p/a%00b",
    "/en//p/a",
    "/en/confirm/nothing",
    "/en/orders/0",
    "/en/orders/x",
    "/en/constructor",
    "/en/search/more",
    `/en/p/${"a".repeat(201)}`,
  ])("has no page for %s", (path) => {
    expect(placeOf(path)).toEqual({ locale: "en", page: null });
  });

  it.each(["/", "/de", "/favicon.svg", "/EN", "//en"])("leaves %s to others", (path) => {
    expect(placeOf(path)).toBeNull();
  });
});

describe("bestLocale", () => {
  it("is the visitor's choice, else his browser's best that we speak, else English", () => {
    expect(bestLocale("ar", "fr")).toBe("ar");
    expect(bestLocale("xx", "de, fr-CA;q=0.8, ar;q=0.9")).toBe("ar");
    expect(bestLocale(undefined, "fr-FR,fr;q=0.9")).toBe("fr");
    expect(bestLocale(undefined, "fr;q=0, de")).toBe("en");
    expect(bestLocale(undefined, undefined)).toBe("en");
  });
});

it("choices are of the known ones only", () => {
  expect(choicesOf("souk_theme=dark; souk_currency=EUR; souk_locale=fr")).toEqual({
    locale: "fr",
    currency: "EUR",
    theme: "dark",
  });
  expect(choicesOf('souk_theme="><script>; souk_currency=XXX')).toMatchObject({
    currency: "MAD",
    theme: null,
  });
  expect(choicesOf(undefined)).toEqual({ locale: undefined, currency: "MAD", theme: null });
});

describe("firstList", () => {
  const market = { locale: "en", currency: "MAD" } as const;
  const read = (search: string) => firstList(market, {}, readSearch(new URLSearchParams(search)));

  it("reads an address as the storefront does", () => {
    const bare = { ...market, sort: "featured", facets: true, limit: 24 };
    expect(read("")).toEqual(bare);
    expect(read("sort=price-asc&min=10&max=20&stock=true&brand=%22320%22&page=3")).toEqual({
      ...bare,
      sort: "price-asc",
      brands: ["320"],
      minPrice: 1000,
      maxPrice: 2000,
      inStock: true,
    });
    expect(read("min=-1&max=x&sort=nothing")).toEqual(bare);
    expect(readSearch(new URLSearchParams('q="123"')).q).toBe("123");
    expect(readSearch(new URLSearchParams("q=+")).q).toBeUndefined();
  });
});
