import { daysBefore, type Kit } from "./kit.ts";
import type { Rows } from "./rows.ts";

/** The further places, by name. */
export type DemoPlaces = Record<"casablanca" | "marseille", string>;

/** The workshop that sends most, the shop in town, and a depot on the other side of the sea. */
export function createLocations(kit: Kit): { places: DemoPlaces; rows: NonNullable<Rows["StockLocation"]> } {
  const opened = daysBefore(kit.now, 396);
  const places = { casablanca: kit.dice.id(opened), marseille: kit.dice.id(opened) };
  const stamps = { createdAt: opened, updatedAt: opened };
  const place = (id: string, code: string, city: string, country: string, priority: number) => ({
    id,
    code,
    name: city,
    city,
    country,
    priority,
    isDefault: id === kit.locationId,
    ...stamps,
  });
  const rows = [
    place(kit.locationId, "main", "Ouarzazate", "MA", 0),
    place(places.casablanca, "casablanca", "Casablanca", "MA", 1),
    place(places.marseille, "marseille", "Marseille", "FR", 2),
  ];
  return { places, rows };
}
