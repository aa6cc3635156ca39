import { DomainError, NameByLocale } from "@souk/contracts";
import type { Tx } from "../../context.ts";

interface Places {
  countries: readonly string[];
  regions: readonly string[];
}

/**
 * TAX_PLACE_TAKEN where another zone has one of the places: a country as a whole, a region of a country, or the rest
 * of the world. A region may lie in a country that another zone has as a whole: it comes before it.
 */
export async function refuseTakenPlaces(tx: Tx, id: string, places: Places): Promise<void> {
  const others = await tx.taxZone.findMany({
    where: { id: { not: id } },
    orderBy: { code: "asc" },
    select: { code: true, name: true, countries: true, regions: true },
  });
  for (const { code, name, ...other } of others) {
    const taken = takenPlace(places, other);
    if (!taken) continue;
    throw new DomainError("TAX_PLACE_TAKEN", { ...taken, zone: NameByLocale.parse(name).en || code });
  }
}

function takenPlace(mine: Places, theirs: Places): { country: string | null; region: string | null } | null {
  if (mine.countries.length === 0 && theirs.countries.length === 0) return { country: null, region: null };
  const country = mine.countries.find((one) => theirs.countries.includes(one));
  if (country === undefined) return null;
  if (mine.regions.length === 0 && theirs.regions.length === 0) return { country, region: null };
  const known = new Set(theirs.regions.map((region) => region.trim().toLowerCase()));
  const region = mine.regions.find((one) => known.has(one.trim().toLowerCase()));
  return region === undefined ? null : { country, region };
}
