import { Currency, DEFAULT_CURRENCY, LOCALES, type Locale, PayToken, SecretToken } from "@souk/contracts";
import type { WholeShopMessages } from "@souk/i18n/shop";
import { parse } from "hono/utils/cookie";

/** What a path of the storefront shows. */
export type Page =
  | { kind: "home" }
  | { kind: "category"; slug: string }
  | { kind: "product"; slug: string }
  | { kind: "collection"; slug: string }
  | { kind: "search" }
  | { kind: "contact" }
  /** Of one visitor: nothing of it is in the page, and search engines stay out. */
  | { kind: "private"; title: (messages: WholeShopMessages) => string };

export interface Place {
  locale: Locale;
  /** Null: there is no such page. */
  page: Page | null;
}

const PRIVATE: Readonly<Record<string, (messages: WholeShopMessages) => string>> = {
  cart: (m) => m.cart.title,
  checkout: (m) => m.checkout.title,
  "checkout/return": (m) => m.checkout.returnTitle,
  unsubscribe: (m) => m.mails.stopTitle,
  track: (m) => m.order.trackTitle,
  account: (m) => m.account.title,
  "account/orders": (m) => m.order.mineTitle,
  "account/addresses": (m) => m.account.addresses,
  "account/devices": (m) => m.account.sessions,
  "account/security": (m) => m.account.security,
  "account/activity": (m) => m.account.activity,
  "account/reviews": (m) => m.account.reviews,
  wishlist: (m) => m.account.wishlist,
  "account/wishlist": (m) => m.account.wishlist,
  "account/credit": (m) => m.account.credit,
  "account/messages": (m) => m.account.messages,
  "account/notifications": (m) => m.account.notifications,
  "account/privacy": (m) => m.account.privacy,
  "view-as": (m) => m.account.title,
  "your-data": (m) => m.account.privacy,
  "sign-in": (m) => m.account.signInTitle,
  "sign-in-link": (m) => m.account.signInTitle,
  "forgot-password": (m) => m.account.signInTitle,
  "reset-password": (m) => m.account.signInTitle,
  "confirm/address": (m) => m.account.title,
  "confirm/new-address": (m) => m.account.title,
  "confirm/sign-in": (m) => m.account.signInTitle,
  "confirm/sign-up": (m) => m.account.signUpTitle,
  "sign-up": (m) => m.account.signUpTitle,
};

const isLocale = (value: string | undefined): value is Locale => LOCALES.some((locale) => locale === value);

/** Reads a path as the browser sent it (encoded); null when it isn't under a language. */
export function placeOf(pathname: string): Place | null {
  const [, locale, ...rest] = pathname.split("/");
  if (!isLocale(locale)) return null;
  const segments = rest.map(decode);
  if (segments.some((segment) => segment === null || /[/\\\0]/u.test(segment))) return { locale, page: null };
  return { locale, page: pageOf(segments.map(String)) };
}

const SLUG_PAGES = { c: "category", p: "product", collections: "collection" } as const;

/** A conversation, or a new one. */
const THREAD = /^account\/messages\/(?:new|[1-9]\d{0,8})$/;

function pageOf(segments: readonly string[]): Page | null {
  const [first = "", second = "", ...more] = segments;
  const path = segments.join("/");
  if (THREAD.test(path)) return { kind: "private", title: (m) => m.account.messages };
  if (more.length > 0) return null;
  if (segments.length === 0) return { kind: "home" };
  if (first === "c" || first === "p" || first === "collections") {
    if (second === "" || second.length > 200 || !second.isWellFormed()) return null;
    return { kind: SLUG_PAGES[first], slug: second };
  }
  if (first === "pay" && PayToken.safeParse(second).success)
    return { kind: "private", title: (m) => m.checkout.link.title };
  if (first === "wishlist" && SecretToken.safeParse(second).success)
    return { kind: "private", title: (m) => m.account.wishlist };
  if (first === "search" && segments.length === 1) return { kind: "search" };
  if (first === "contact" && segments.length === 1) return { kind: "contact" };
  if (first === "orders" && /^[1-9]\d{0,8}$/.test(second)) {
    return { kind: "private", title: (m) => m.order.title(Number(second)) };
  }
  const title = Object.hasOwn(PRIVATE, path) ? PRIVATE[path] : undefined;
  return title ? { kind: "private", title } : null;
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** The first of the visitor's languages that the shop speaks, by his choice or his browser's. */
export function bestLocale(cookie: string | undefined, acceptLanguage: string | undefined): Locale {
  if (isLocale(cookie)) return cookie;
  const wanted = (acceptLanguage ?? "")
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", quality = ""] = part.trim().split(/\s*;\s*q\s*=\s*/);
      return { locale: tag.slice(0, 2).toLowerCase(), weight: quality === "" ? 1 : Number(quality) || 0 };
    })
    .toSorted((a, b) => b.weight - a.weight);
  return wanted.map(({ locale, weight }) => (weight > 0 ? locale : undefined)).find(isLocale) ?? "en";
}

/** What a visitor chose, as his cookies say it; what they don't say is the default. */
export interface Choices {
  locale: string | undefined;
  currency: Currency;
  /** Null: as his system is. */
  theme: "light" | "dark" | null;
}

export function choicesOf(cookieHeader: string | undefined): Choices {
  const cookies = parse(cookieHeader ?? "");
  const theme = cookies["souk_theme"];
  return {
    locale: cookies["souk_locale"],
    currency: Currency.catch(DEFAULT_CURRENCY).parse(cookies["souk_currency"]),
    theme: theme === "light" || theme === "dark" ? theme : null,
  };
}
