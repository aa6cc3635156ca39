import type { VehicleTypeView, VehicleView } from "@souk/contracts";
import type { ShopI18n } from "../i18n.ts";

/** "BMW Série 3 (E90) 320d". */
export function vehicleName({ make, model, name }: Pick<VehicleView, "make" | "model" | "name">): string {
  return `${make} ${model} ${name}`;
}

/** "BMW 320d": where there is little room. */
export function shortName({ make, name }: Pick<VehicleView, "make" | "name">): string {
  return `${make} ${name}`;
}

/** "2007–2011", "since 2015". */
export function yearsText(
  { yearFrom, yearTo }: Pick<VehicleTypeView, "yearFrom" | "yearTo">,
  { m }: Pick<ShopI18n, "m">,
): string {
  if (yearTo === null) return m.garage.since(yearFrom);
  return yearTo === yearFrom ? String(yearFrom) : `${yearFrom}–${yearTo}`;
}

/** "Diesel · 130 kW · N47D20 · 2007–2011": what tells two types of one name apart. */
export function typeFacts(type: VehicleTypeView, { m }: Pick<ShopI18n, "m">): string {
  const fuels: Partial<Record<string, string>> = m.garage.fuels;
  const facts = [
    fuels[type.fuel] ?? type.fuel,
    type.powerKw === null ? "" : m.garage.power(type.powerKw, Math.round(type.powerKw * 1.35962)),
    type.engine,
    yearsText(type, { m }),
  ];
  return facts
    .filter((fact) => fact !== "")
    .map(isolated)
    .join(" · ");
}

/** Keeps its own direction among others: in Arabic, codes and years would else change places. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
