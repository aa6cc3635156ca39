import type { Core } from "@souk/core/context";
import { findRedirect } from "@souk/core/redirects/find-redirect";
import { LRUCache } from "lru-cache";

/** A redirect that staff change counts everywhere within this. */
const KEPT_MS = 5000;

/** Where an address without a page leads, remembered for a moment: a flood of unknown addresses asks once each. */
export function redirectLookup(core: Pick<Core, "reader">): (pathname: string) => Promise<string | null> {
  const known = new LRUCache<string, { to: string | null }>({ max: 5000, ttl: KEPT_MS });
  return async (pathname) => {
    const found = known.get(pathname) ?? { to: await findRedirect(core, pathname) };
    if (!known.has(pathname)) known.set(pathname, found);
    return found.to;
  };
}
