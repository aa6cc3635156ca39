import type { Locale } from "@souk/contracts";

const pages = {
  account: "/$locale/account",
  checkout: "/$locale/checkout",
  wishlist: "/$locale/wishlist",
} as const;

/** Where to go after signing in: one of our own pages by name, never an address from outside. */
export type NextPage = keyof typeof pages;

export interface NextSearch {
  next?: NextPage;
}

export function parseNext({ next }: Record<string, unknown>): NextSearch {
  return next === "account" || next === "checkout" || next === "wishlist" ? { next } : {};
}

export function linkTo(next: NextPage | undefined, locale: Locale) {
  return { to: pages[next ?? "account"], params: { locale }, search: {} };
}
