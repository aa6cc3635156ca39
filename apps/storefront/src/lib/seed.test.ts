import { QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { ShopRouter } from "@souk/api";
import { expect, test } from "vitest";
import { parsePageData, seed } from "./seed.ts";

const market = { locale: "en", currency: "MAD" } as const;

function setUp() {
  const queryClient = new QueryClient();
  const client = createTRPCClient<ShopRouter>({ links: [httpLink({ url: "http://localhost" })] });
  return { queryClient, trpc: createTRPCOptionsProxy<ShopRouter>({ client, queryClient }) };
}

test("an answer of the page is found under the key that its query uses", () => {
  const { queryClient, trpc } = setUp();
  const tree = [{ id: "1", slug: "tiles", name: "Tiles", parentId: null, productCount: 3 }];
  seed(queryClient, [{ path: "catalog.tree", input: market, data: tree }]);
  expect(queryClient.getQueryData(trpc.catalog.tree.queryKey(market))).toEqual(tree);
});

test("the order of an input's keys doesn't matter", () => {
  const { queryClient, trpc } = setUp();
  seed(queryClient, [{ path: "catalog.tree", input: { currency: "MAD", locale: "en" }, data: [] }]);
  expect(queryClient.getQueryData(trpc.catalog.tree.queryKey(market))).toEqual([]);
});

test("a list becomes the first page of its endless query", () => {
  const { queryClient, trpc } = setUp();
  const input = { ...market, sort: "featured", limit: 24 } as const;
  const page = { items: [], total: 0, nextCursor: null };
  seed(queryClient, [{ path: "catalog.list", input, data: page }]);
  const found = queryClient.getQueryData(trpc.catalog.list.infiniteQueryKey(input));
  expect(found).toEqual({ pages: [page], pageParams: [null] });
});

test("a page without data, or with something else in its place, seeds nothing", () => {
  expect(parsePageData(null)).toEqual([]);
  expect(parsePageData("")).toEqual([]);
  expect(parsePageData("{not json")).toEqual([]);
  expect(parsePageData('{"path":"a"}')).toEqual([]);
  expect(parsePageData('[{"path":"a","input":{},"data":1}, 7, {"path":2,"data":1}]')).toEqual([
    { path: "a", input: {}, data: 1 },
  ]);
});
