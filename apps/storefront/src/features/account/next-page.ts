import type { Locale } from "@souk/contracts";

const pages = {
  account: "/$locale/account",
  checkout: "/$locale/checkout",
  wishlist: "/$locale/wishlist",
  "account/reviews": "/$locale/account/reviews",
} as const;

/** Where to go after signing in: one of our own pages by name, never an address from outside. */
export type NextPage = keyof typeof pages;

export interface NextSearch {
  next?: NextPage;
}

const isPage = (name: unknown): name is NextPage => typeof name === "string" && Object.hasOwn(pages, name);

export function parseNext({ next }: Record<string, unknown>): NextSearch {
  return isPage(next) ? { next } : {};
}

export function linkTo(next: NextPage | undefined, locale: Locale) {
  return { to: pages[next ?? "account"], params: { locale }, search: {} };
}
