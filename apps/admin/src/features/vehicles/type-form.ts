import { MAX_YEAR, MIN_YEAR, type SaveTypeInput, type VehicleTypeView } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";

/** As it is typed. */
export interface TypeForm {
  name: string;
  engine: string;
  fuel: string;
  power: string;
  yearFrom: string;
  yearTo: string;
}

export type TypeProblems = Partial<Record<keyof TypeForm, string>>;

export function toTypeForm(type: VehicleTypeView | null): TypeForm {
  return {
    name: type?.name ?? "",
    engine: type?.engine ?? "",
    fuel: type?.fuel ?? "",
    power: type?.powerKw === null || type === null ? "" : String(type.powerKw),
    yearFrom: type === null ? "" : String(type.yearFrom),
    yearTo: type?.yearTo === null || type === null ? "" : String(type.yearTo),
  };
}

/** The input of the save, or what is wrong with each field. */
export function checkType(
  form: TypeForm,
  place: Pick<SaveTypeInput, "modelId" | "id">,
  m: AdminMessages,
): { input: SaveTypeInput } | { problems: TypeProblems } {
  const power = whole(form.power, 1, 3000);
  const yearFrom = whole(form.yearFrom, MIN_YEAR, MAX_YEAR);
  const yearTo = whole(form.yearTo, MIN_YEAR, MAX_YEAR);
  const problems: TypeProblems = {
    ...(form.name.trim() === "" ? { name: m.vehicles.invalid.name } : {}),
    ...(power === undefined ? { power: m.vehicles.invalid.power } : {}),
    ...(yearFrom === undefined || yearFrom === null ? { yearFrom: m.vehicles.invalid.year } : {}),
    ...(yearTo === undefined ? { yearTo: m.vehicles.invalid.year } : {}),
    ...(yearFrom && yearTo && yearTo < yearFrom ? { yearTo: m.vehicles.invalid.years } : {}),
  };
  if (Object.keys(problems).length > 0 || !yearFrom) return { problems };
  const { name, engine, fuel } = form;
  const numbers = { powerKw: power ?? null, yearFrom, yearTo: yearTo ?? null };
  return { input: { ...place, name, engine, fuel, ...numbers } };
}

/** Null of an empty field, undefined of what is no such number. */
function whole(text: string, min: number, max: number): number | null | undefined {
  const digits = text.trim();
  if (digits === "") return null;
  const number = /^\d{1,4}$/.test(digits) ? Number(digits) : Number.NaN;
  return number >= min && number <= max ? number : undefined;
}
