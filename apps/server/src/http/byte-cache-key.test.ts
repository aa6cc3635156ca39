import { describe, expect, it } from "vitest";
import { keyOf } from "./byte-cache-key.ts";

const at = (query: string, path = "/trpc/shop/catalog.list") => keyOf(path, `http://x${path}${query}`);
const input = (value: unknown) => `?input=${encodeURIComponent(JSON.stringify(value))}`;

describe("keyOf", () => {
  it("is the same for the same input, however written", () => {
    expect(at(input({ b: 1, a: 2 }))).toBe(at(`${input({ a: 2, b: 1 })}&x=1`));
    expect(at(input({ a: 2, b: 1 }))).not.toBe(at(input({ a: 2, b: 2 })));
    expect(at(input({ a: 1 }))).not.toBe(at(input({ a: 1 }), "/trpc/shop/catalog.tree"));
    expect(at(input({}), "/trpc/shop/vehicles.makes")).not.toBeNull();
  });

  it("is none for batches, other procedures and what can't be read", () => {
    expect(at(`${input({ a: 1 })}&batch=1`)).toBeNull();
    expect(at("")).toBeNull();
    expect(at("?input=%7B")).toBeNull();
    expect(at("?input=%")).toBeNull();
    for (const path of [
      "/trpc/shop/cart.get",
      "/trpc/shop/garage.get",
      "/trpc/shop/catalog.list,catalog.tree",
      "/trpc/admin/catalog.list",
    ]) {
      expect(at(input({ a: 1 }), path)).toBeNull();
    }
  });
});
