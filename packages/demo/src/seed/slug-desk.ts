import type { Locale } from "@souk/contracts";
import { slugify } from "@souk/core/catalog/slugify";

/** Gives each thing addresses that no other thing has in any language. */
export function createSlugDesk(): (owner: string, name: string, locale: Locale) => string {
  const owners = new Map<string, string>();
  return (owner, name, locale) => {
    const wanted = slugify(name, locale);
    for (let count = 1; ; count += 1) {
      const slug = count === 1 ? wanted : `${wanted}-${count}`;
      const taken = owners.get(slug);
      if (taken !== undefined && taken !== owner) continue;
      owners.set(slug, owner);
      return slug;
    }
  };
}
