import { isDatabaseDown } from "@souk/api";
import type { Core } from "@souk/core/context";
import type { SearchLog } from "@souk/core/search/log/search-log";
import type { Searched } from "@souk/core/search/log/searched";
import { loadWholeShop } from "@souk/i18n/shop";
import { Hono, type Context } from "hono";
import type { ByteCache } from "./byte-cache.ts";
import { CacheEntry, type Fresh } from "./byte-cache-entry.ts";
import { localeFor } from "./locale-for.ts";
import { redirectLookup } from "./redirect-lookup.ts";
import { renderHead, titleOf } from "./page-head.ts";
import { loadPage } from "./pages-load.ts";
import { choicesOf, placeOf, type Choices, type Place } from "./pages-route.ts";
import { searchKey } from "./pages-search.ts";
import { compile, readIndex, type Template } from "./pages-template.ts";
import type { AppEnv } from "./types.ts";

export interface PagesOptions {
  core: Core;
  searches: Pick<SearchLog, "note">;
  /** Null: each page is made anew. */
  cache: ByteCache | null;
  /** Folders with the built apps. */
  storefrontDist: string;
  adminDist: string;
}

type Answer = { fresh: Fresh; status: 200 | 404 | 503 } | { to: string };

/** Not pages: what nobody answered under these is missing, whatever a client accepts. */
const NO_PAGES = /^\/(api|trpc|media|assets|test-gateway|health|ready|metrics)(\/|$)/;

/**
 * The storefront's pages with their head, their data and their first picture in the HTML; the admin's one page; and,
 * for people, a page that says that there is none. Stands last.
 */
export function pageRoutes(options: PagesOptions): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const shop = once(async () => {
    const html = await readIndex(options.storefrontDist);
    return html === null ? null : compile(html);
  });
  const admin = once(() => readIndex(options.adminDist));
  const elsewhere = redirectLookup(options.core);

  routes.get("/", (c) => {
    const locale = localeFor(c);
    c.header("vary", "Cookie, Accept-Language");
    c.header("cache-control", "private, no-store");
    return c.redirect(`/${locale}${new URL(c.req.url).search}`, 302);
  });

  // It finds language and theme by itself, before it paints.
  routes.get("/admin/*", async (c, next) => {
    const html = await admin();
    return html === null ? next() : c.html(html, 200, { "cache-control": "private, no-cache" });
  });

  routes.get("/*", async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    const place =
      placeOf(pathname) ?? (isForPeople(c, pathname) ? { locale: localeFor(c), page: null } : null);
    if (place?.page && pathname.endsWith("/")) return moved(c, pathname.replace(/\/+$/, ""));
    const template = place && (await shop());
    const page = place && template ? await storefrontPage(c, options, place, template) : null;
    if (page && page.status !== 404) return page;
    // Only where there is no page: staff can't take one away by leading its address elsewhere.
    const to = await elsewhere(pathname);
    if (to !== null) return moved(c, `${to}${search}`);
    return page ?? next();
  });
  return routes;
}

async function storefrontPage(
  c: Context<AppEnv>,
  options: PagesOptions,
  place: Place,
  template: Template,
): Promise<Response> {
  const choices = choicesOf(c.req.header("cookie"));
  const url = new URL(c.req.url);
  const key = `page ${place.locale} ${choices.currency} ${choices.theme} ${url.pathname}\n${searchKey(url.searchParams)}`;
  const asked = [c.req.header("accept-encoding"), c.req.header("if-none-match")] as const;
  const known = options.cache?.get(key);
  if (known) {
    known.served();
    return known.respond(...asked);
  }

  const own: Answer[] = [];
  const make = async (): Promise<Answer> => makePage(options, place, choices, url, template);
  const entry = await options.cache?.fill(key, async () => {
    const answer = await make();
    own.push(answer);
    return "fresh" in answer && answer.status === 200 ? answer.fresh : null;
  });
  if (entry) {
    if (own.length === 0) entry.served();
    return entry.respond(...asked);
  }
  const answer = own[0] ?? (await make());
  if ("to" in answer) return moved(c, answer.to);
  if (answer.status === 200) return new CacheEntry(answer.fresh).respond(...asked);
  if (answer.status === 503) c.header("retry-after", "5");
  return c.body(answer.fresh.body, answer.status, { ...answer.fresh.headers, "cache-control": "no-store" });
}

/** What the reads of a page have, and what they said: the tags of what they show, the searches they answer. */
function pageContext(core: Core, searches: PagesOptions["searches"]) {
  const tags = new Set<string>();
  const searched: Searched[] = [];
  const ctx = {
    ...core,
    tag: (...names: string[]) => names.forEach((name) => tags.add(name)),
    searched: (search: Searched) => {
      searched.push(search);
      searches.note(search);
    },
  };
  return { ctx, tags, served: () => searched.forEach((search) => searches.note(search)) };
}

async function makePage(
  { core, searches }: PagesOptions,
  { locale, page }: Place,
  { currency, theme }: Choices,
  url: URL,
  template: Template,
): Promise<Answer> {
  const { ctx, tags, served } = pageContext(core, searches);
  const messages = await loadWholeShop(locale);
  const shop = messages.common.shop;
  const { origin } = core.config;
  const request = {
    ctx,
    origin,
    market: { locale, currency },
    messages,
    pathname: url.pathname,
    search: url.searchParams,
  };
  const fill = (title: string, head: string, data: Parameters<Template>[0]["data"]): Fresh => ({
    body: new TextEncoder().encode(template({ locale, theme, title: titleOf(title, shop), head, data })),
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "private, no-cache",
      vary: "Cookie",
    },
    tags: [...tags],
    served,
  });
  try {
    const loaded = await loadPage(page, request);
    if ("to" in loaded) return { to: `${loaded.to}${url.search}` };
    const head = renderHead(loaded.head, { origin, locale, shop });
    return { status: loaded.status, fresh: fill(loaded.head.title, head, loaded.data) };
  } catch (error) {
    // The app itself still starts, says so, and asks again.
    if (isDatabaseDown(error)) return { status: 503, fresh: fill(shop, "", []) };
    throw error;
  }
}

// Not kept by browsers: a slug that is taken back would else lead in circles.
function moved(c: Context<AppEnv>, to: string): Response {
  c.header("cache-control", "no-cache");
  return c.redirect(to, 301);
}

function isForPeople(c: Context<AppEnv>, pathname: string): boolean {
  return !NO_PAGES.test(pathname) && (c.req.header("accept") ?? "").includes("text/html");
}

/** Reads once; what wasn't there is looked for again. */
function once<T>(read: () => Promise<T | null>): () => Promise<T | null> {
  let found: T | null = null;
  return async () => (found ??= await read());
}
