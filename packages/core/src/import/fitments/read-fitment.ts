import { MAX_YEAR, MIN_YEAR } from "@souk/contracts";
import type { Problems } from "../problems.ts";
import { quoted } from "../problems.ts";
import { readShort, readWhole } from "../record/cells.ts";
import { type Row, wrong } from "../record/row.ts";

/** One row of the file: a product and the vehicle that it fits, by names. */
export interface FitmentRow {
  row: Row;
  make: string;
  model: string;
  name: string;
  engine: string;
  /** One of our own words where the file's is known, else the file's; empty where it doesn't say. */
  fuel: string;
  powerKw: number | null;
  yearFrom: number;
  yearTo: number | null;
  sku: string;
}

const FUELS = new Map(
  Object.entries({
    diesel: ["diesel", "gasoil", "gazole", "d"],
    petrol: ["petrol", "essence", "gasoline", "benzin", "p"],
    hybrid: ["hybrid", "hybride", "hev", "phev"],
    electric: ["electric", "électrique", "electrique", "ev", "bev"],
    lpg: ["lpg", "gpl"],
  }).flatMap(([fuel, words]) => words.map((word) => [word, fuel] as const)),
);

/** Null, with the mistakes told by column, where the row can't be taken. */
export function readFitment(problems: Problems, row: Row): FitmentRow | null {
  const before = problems.errors.length;
  for (const field of ["make", "model", "type", "yearFrom", "sku"])
    if (row.get(field) === "") wrong(problems, row, field, ["MISSING", {}]);
  const fuel = readShort(problems, row, "fuel", 30);
  const powerKw = readWhole(problems, row, "kw", 3000);
  const [yearFrom, yearTo] = [readYear(problems, row, "yearFrom"), readYear(problems, row, "yearTo")];
  if (yearFrom !== null && yearTo !== null && yearTo < yearFrom)
    wrong(problems, row, "yearTo", ["YEARS_REVERSED", {}]);
  const read = {
    row,
    make: readShort(problems, row, "make", 80),
    model: readShort(problems, row, "model", 120),
    name: readShort(problems, row, "type", 120),
    engine: readShort(problems, row, "engine", 60),
    fuel: FUELS.get(fuel.toLowerCase()) ?? fuel,
    powerKw: powerKw === 0 ? null : powerKw,
    yearTo,
    sku: row.get("sku"),
  };
  return problems.errors.length > before || yearFrom === null ? null : { ...read, yearFrom };
}

function readYear(problems: Problems, row: Row, field: string): number | null {
  const text = row.get(field);
  if (text === "") return null;
  // Some write the month, too: 2007-03, 03/2007.
  const year = Number(/^(?:\d{1,2}[/.])?(\d{4})(?:[-/.]\d{1,2})?$/.exec(text)?.[1] ?? Number.NaN);
  if (year >= MIN_YEAR && year <= MAX_YEAR) return year;
  return wrong(problems, row, field, ["NOT_A_YEAR", { value: quoted(text) }]);
}
