import { COUNTRIES, type Country } from "@souk/contracts";
import type { ZoneView } from "../../lib/api-types.ts";

interface Zone extends Pick<ZoneView, "countries" | "regions"> {
  methods: readonly Pick<ZoneView["methods"][number], "active">[];
}

/**
 * Countries of the checkout with addresses to which nothing is sent: no zone takes the whole of them, or it has no method
 * that is offered. Zones in the order of the list, of which the first one counts.
 */
export function unservedCountries(zones: readonly Zone[]): Country[] {
  const rest = zones.find(({ countries }) => countries.length === 0);
  return COUNTRIES.filter((country) => {
    const own = zones.find(({ countries, regions }) => regions.length === 0 && countries.includes(country));
    const zone = own ?? rest;
    return !zone?.methods.some(({ active }) => active);
  });
}
