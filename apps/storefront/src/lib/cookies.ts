const DAY = 60 * 60 * 24;

/** The value of a cookie, or null. */
export function readCookie(name: string, jar = document.cookie): string | null {
  for (const pair of jar.split("; ")) {
    const at = pair.indexOf("=");
    if (pair.slice(0, at) === name) return decodeURIComponent(pair.slice(at + 1));
  }
  return null;
}

/** Remembers a choice, for a year if nothing else is said; the server reads it for the first page. */
export function writeCookie(name: string, value: string, days = 365): void {
  // oxlint-disable-next-line unicorn/no-document-cookie -- the Cookie Store API isn't in every browser yet.
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${days * DAY}; SameSite=Lax`;
}
