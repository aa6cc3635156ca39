import type { VehicleTypeView } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";

type Years = { yearFrom: number | null; yearTo: number | null };

/** "2007–2011", "since 2015"; nothing of a model without types. */
export function yearsText({ yearFrom, yearTo }: Years, m: AdminMessages): string {
  if (yearFrom === null) return "";
  if (yearTo === null) return m.vehicles.since(yearFrom);
  return yearTo === yearFrom ? String(yearFrom) : `${yearFrom}–${yearTo}`;
}

/** One of our own kinds of fuel in words, any other as it is written. */
export function fuelText(fuel: string, m: AdminMessages): string {
  const known: Partial<Record<string, string>> = m.vehicles.fuels;
  return known[fuel] ?? fuel;
}

/** What tells two types of one name apart. */
export function typeFacts(type: VehicleTypeView, m: AdminMessages): string {
  const power = type.powerKw === null ? "" : m.vehicles.powerShort(String(type.powerKw));
  const facts = [fuelText(type.fuel, m), power, type.engine, yearsText(type, m)];
  // Each keeps its own direction: in Arabic, codes and years would else change places.
  return facts
    .filter((fact) => fact !== "")
    .map((fact) => `\u2068${fact}\u2069`)
    .join(" · ");
}
