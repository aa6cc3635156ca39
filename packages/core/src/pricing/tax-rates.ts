import type { AddressView, NameByLocale } from "@souk/contracts";
import type { TaxRules, TaxZoneRule } from "./rules.ts";

/** The tax on goods of one class at one place. */
export interface RateAt {
  basisPoints: number;
  name: NameByLocale;
  zone: string | null;
  taxClass: string | null;
}

export type RatesAt = (classId: string | null) => RateAt;

/**
 * The rates where the goods go: of the zone that names the region, else the country, else none. A class without a rate
 * of its own has the default class's; outside every zone nothing is taxed. Before there is an address it is the seller's.
 */
export function ratesAt(tax: TaxRules, address: Pick<AddressView, "country" | "region"> | null): RatesAt {
  if (tax.zones.length === 0) return () => ({ ...untaxed, basisPoints: tax.fallbackBasisPoints });
  const place = address ?? { country: tax.sellerCountry, region: null };
  const zone = zoneOf(tax.zones, place);
  if (!zone) return () => untaxed;
  const standard = tax.classes.find(({ isDefault }) => isDefault);
  const known = new Map<string | null, RateAt>();
  return (classId) => {
    const rate = known.get(classId) ?? rateOf(zone, tax, classId ?? standard?.id, standard?.id);
    known.set(classId, rate);
    return rate;
  };
}

const untaxed: RateAt = { basisPoints: 0, name: {}, zone: null, taxClass: null };

function rateOf(
  zone: TaxZoneRule,
  { classes }: TaxRules,
  classId: string | undefined,
  standardId: string | undefined,
): RateAt {
  const rate =
    zone.rates.find((one) => one.classId === classId) ?? zone.rates.find((one) => one.classId === standardId);
  if (!rate) return { ...untaxed, zone: zone.code };
  const taxClass = classes.find(({ id }) => id === rate.classId)?.code ?? null;
  return { basisPoints: rate.basisPoints, name: rate.name, zone: zone.code, taxClass };
}

function zoneOf(
  zones: readonly TaxZoneRule[],
  { country, region }: Pick<AddressView, "country" | "region">,
): TaxZoneRule | null {
  const here = zones.filter(({ countries }) => countries.includes(country));
  const wanted = region?.trim().toLowerCase();
  return (
    here.find(({ regions }) => regions.some((one) => one.toLowerCase() === wanted)) ??
    here.find(({ regions }) => regions.length === 0) ??
    zones.find(({ countries }) => countries.length === 0) ??
    null
  );
}
