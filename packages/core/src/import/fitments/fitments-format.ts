import type { ImportFormat } from "../formats/import-format.ts";
import { findColumns, toRow } from "../record/row.ts";
import { workOnFitments } from "./work-on-fitments.ts";

const NAMES = {
  make: ["make", "marque", "manufacturer", "brand of vehicle"],
  model: ["model", "modèle", "modele"],
  type: ["type", "version", "engine name", "motorisation"],
  engine: ["engine", "engine code", "moteur", "code moteur"],
  fuel: ["fuel", "carburant"],
  kw: ["kw", "power", "power kw", "power_kw", "puissance kw"],
  yearFrom: ["yearfrom", "year from", "year_from", "from", "année début", "annee debut"],
  yearTo: ["yearto", "year to", "year_to", "to", "année fin", "annee fin"],
  sku: ["sku", "product sku", "référence", "reference"],
} as const;
const NEEDED = ["make", "model", "type", "yearFrom", "sku"] as const;

/**
 * What fits what: one row per vehicle and product, the vehicle told by its names (docs/import-format.md). Vehicles that
 * the shop doesn't have come along. A fitment that is there stays as it is, so the same file twice changes nothing.
 */
export const fitmentsFormat: ImportFormat = {
  name: "fitments",
  needed: NEEDED.join(", "),
  recognise(heading) {
    const columns = findColumns(NAMES, heading);
    if (!NEEDED.every((field) => columns.has(field))) return null;
    const read = (row: Parameters<typeof toRow>[0]) => toRow(row, columns);
    return {
      columns,
      // A product's rows together: it is brought up to date for search once.
      keysOf: (row) => {
        const sku = read(row).get("sku");
        return sku === "" ? [] : [sku];
      },
      work: (batch) => workOnFitments(batch, read),
    };
  },
};
