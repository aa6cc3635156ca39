import {
  CategoryView,
  CollectionView,
  DomainError,
  HomeView,
  ListView,
  ProductView,
  TreeView,
  type Market,
  type PageDataEntry,
  type Picture,
} from "@souk/contracts";
import type { ListScope } from "@souk/contracts/list-url";
import { categoryView } from "@souk/core/catalog/category-view";
import { collectionView } from "@souk/core/catalog/collection-view";
import { homeView } from "@souk/core/catalog/home-view";
import { listProducts } from "@souk/core/catalog/list-products";
import { productView } from "@souk/core/catalog/product-view";
import { treeView } from "@souk/core/catalog/tree-view";
import type { ReadContext } from "@souk/core/context";
import type { WholeShopMessages } from "@souk/i18n/shop";
import { contactHead } from "./page-head-contact.ts";
import { categoryJsonLd, homeJsonLd, productJsonLd } from "./page-head-json-ld.ts";
import type { Head } from "./page-head.ts";
import type { Page } from "./pages-route.ts";
import { everyLanguage, pathsOf } from "./page-paths.ts";
import { firstList, readSearch } from "./pages-search.ts";
import { summaryOf } from "./page-head-summary.ts";

interface LoadedPage {
  status: 200 | 404;
  head: Head;
  data: PageDataEntry[];
}

interface PageRequest {
  ctx: ReadContext;
  /** The shop's own. */
  origin: string;
  market: Market;
  messages: WholeShopMessages;
  /** As the browser sent it. */
  pathname: string;
  search: URLSearchParams;
}

/** The page is elsewhere now: a path of ours. */
interface Moved {
  to: string;
}

const HERO = "(min-width: 48rem) 190px, 30vw";
const GALLERY = "(min-width: 80rem) 584px, (min-width: 48rem) 46vw, 92vw";
const CARD = "(min-width: 80rem) 296px, (min-width: 48rem) 24vw, 46vw";

/** What a page shows first, and how it presents itself to search engines and to other sites. */
export async function loadPage(page: Page | null, request: PageRequest): Promise<LoadedPage | Moved> {
  // Awaited together: without a database both fail, and a failure that nobody awaits ends the process.
  const [shown, tree] = await Promise.all([
    loadShown(page, request).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === "NOT_FOUND") return missing(request);
      throw error;
    }),
    treeEntry(request),
  ]);
  return "to" in shown ? shown : { ...shown, data: [...shown.data, tree] };
}

async function loadShown(page: Page | null, request: PageRequest): Promise<LoadedPage | Moved> {
  if (page === null) return missing(request);
  if (page.kind === "home") return loadHome(request);
  if (page.kind === "category") return loadCategory(page.slug, request);
  if (page.kind === "collection") return loadCollection(page.slug, request);
  if (page.kind === "product") return loadProduct(page.slug, request);
  if (page.kind === "search") return loadSearch(request);
  if (page.kind === "contact") return { status: 200, head: await contactHead(request), data: [] };
  const title = page.title(request.messages);
  return { status: 200, head: { ...everyLanguage(request), title, index: false }, data: [] };
}

const missing = ({ messages }: PageRequest): LoadedPage => ({
  status: 404,
  head: { title: messages.common.notFound, index: false, paths: null },
  data: [],
});

async function treeEntry({ ctx, market }: PageRequest): Promise<PageDataEntry> {
  return { path: "catalog.tree", input: market, data: TreeView.parse(await treeView(ctx, market)) };
}

async function loadHome(request: PageRequest): Promise<LoadedPage> {
  const { ctx, origin, market, messages } = request;
  const home = HomeView.parse(await homeView(ctx, market));
  const head: Head = {
    ...everyLanguage(request),
    title: messages.catalog.homeTitle,
    index: true,
    description: messages.catalog.heroLead,
    jsonLd: homeJsonLd(origin, market.locale, messages.common.shop),
    ...preload(home.featured[0]?.picture, HERO),
  };
  return { status: 200, head, data: [{ path: "catalog.home", input: market, data: home }] };
}

async function loadCategory(slug: string, request: PageRequest): Promise<LoadedPage | Moved> {
  const { ctx, origin, market, search } = request;
  const input = { ...market, slug };
  const view = CategoryView.parse(await categoryView(ctx, input));
  const paths = pathsOf("c", view.slugs);
  if (view.slugs[market.locale] !== slug) return { to: paths[market.locale] };
  const list = await listEntry(request, { categoryId: view.id });
  const head: Head = {
    title: view.name,
    // A filtered list is the same page to a search engine.
    index: search.size === 0,
    paths,
    description: summaryOf(view.description),
    jsonLd: categoryJsonLd(origin, market.locale, view),
    ...preload(view.picture ?? list.first, CARD, list.first),
  };
  return { status: 200, head, data: [{ path: "catalog.category", input, data: view }, ...list.entries] };
}

async function loadCollection(slug: string, request: PageRequest): Promise<LoadedPage | Moved> {
  const { ctx, market, search } = request;
  const input = { ...market, slug };
  const view = CollectionView.parse(await collectionView(ctx, input));
  const paths = pathsOf("collections", view.slugs);
  if (view.slugs[market.locale] !== slug) return { to: paths[market.locale] };
  const list = await listEntry(request, { collectionId: view.id });
  const head: Head = {
    title: view.name,
    index: search.size === 0,
    paths,
    description: summaryOf(view.description),
    ...preload(view.picture ?? list.first, CARD, list.first),
  };
  return { status: 200, head, data: [{ path: "catalog.collection", input, data: view }, ...list.entries] };
}

async function loadProduct(slug: string, { ctx, origin, market }: PageRequest): Promise<LoadedPage | Moved> {
  const input = { ...market, slug };
  const view = ProductView.parse(await productView(ctx, input));
  const paths = pathsOf("p", view.slugs);
  if (view.slugs[market.locale] !== slug) return { to: paths[market.locale] };
  const head: Head = {
    title: view.seoTitle ?? view.name,
    index: true,
    paths,
    type: "product",
    description: view.seoDescription ?? summaryOf(view.description),
    jsonLd: productJsonLd(origin, market.locale, view),
    ...preload(view.pictures[0], GALLERY),
  };
  return { status: 200, head, data: [{ path: "catalog.product", input, data: view }] };
}

async function loadSearch(request: PageRequest): Promise<LoadedPage> {
  const { messages, search } = request;
  const { q: query } = readSearch(search);
  const list = await listEntry(request, query === undefined ? {} : { query });
  const title = query === undefined ? messages.catalog.searchAll : messages.catalog.searchFor(query);
  const head: Head = {
    ...everyLanguage(request),
    title,
    index: search.size === 0,
    ...preload(list.first, CARD),
  };
  return { status: 200, head, data: list.entries };
}

async function listEntry(
  { ctx, market, search }: PageRequest,
  scope: ListScope,
): Promise<{ entries: PageDataEntry[]; first: Picture | null }> {
  const input = firstList(market, scope, readSearch(search));
  if (!input) return { entries: [], first: null };
  const data = ListView.parse(await listProducts(ctx, input));
  return { entries: [{ path: "catalog.list", input, data }], first: data.items[0]?.picture ?? null };
}

/** `picture` stands for the page elsewhere; `shown` is what it shows first, where that is another. */
function preload(
  picture: Picture | null | undefined,
  sizes: string,
  shown = picture,
): Pick<Head, "picture" | "preload"> {
  return {
    ...(picture ? { picture } : {}),
    ...(shown ? { preload: { picture: shown, sizes } } : {}),
  };
}
