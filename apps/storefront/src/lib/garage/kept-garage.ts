import type { GarageView } from "@souk/contracts";

/** Vehicles as this browser knows them: a guest's own, or the copy of an account's that makes the first look right. */
export interface KeptGarage {
  /** The account whose vehicles these are; null for a guest's. */
  owner: string | null;
  /** The latest first. */
  typeIds: readonly string[];
  chosenId: string | null;
}

/** The contracts' MAX_GARAGE, without zod in the first load; a test holds them together. */
export const KEPT_MAX = 20;

export const EMPTY_GARAGE: KeptGarage = { owner: null, typeIds: [], chosenId: null };

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const isId = (value: unknown): value is string => typeof value === "string" && ID.test(value);

/** What was written before; anything that can't be read counts as nothing. */
export function parseGarage(json: string | null): KeptGarage {
  try {
    const raw: unknown = JSON.parse(json ?? "null");
    if (typeof raw !== "object" || raw === null || !("typeIds" in raw) || !Array.isArray(raw.typeIds))
      return EMPTY_GARAGE;
    const typeIds = [...new Set(raw.typeIds.filter(isId))].slice(0, KEPT_MAX);
    const owner = "owner" in raw && isId(raw.owner) ? raw.owner : null;
    const chosenId = "chosenId" in raw && isId(raw.chosenId) ? raw.chosenId : null;
    return { owner, typeIds, chosenId: chosenId !== null && typeIds.includes(chosenId) ? chosenId : null };
  } catch {
    return EMPTY_GARAGE;
  }
}

/** With one vehicle more, which is chosen; the oldest leaves a full garage. */
export function withVehicle(kept: KeptGarage, typeId: string): KeptGarage {
  const typeIds = kept.typeIds.includes(typeId) ? kept.typeIds : [typeId, ...kept.typeIds].slice(0, KEPT_MAX);
  return { ...kept, typeIds, chosenId: typeId };
}

export function withoutVehicle(kept: KeptGarage, typeId: string): KeptGarage {
  const typeIds = kept.typeIds.filter((id) => id !== typeId);
  return { ...kept, typeIds, chosenId: kept.chosenId === typeId ? null : kept.chosenId };
}

/** Null: no vehicle is chosen, all are kept. */
export function withChoice(kept: KeptGarage, typeId: string | null): KeptGarage {
  return { ...kept, chosenId: typeId !== null && kept.typeIds.includes(typeId) ? typeId : null };
}

/** Only those that are still there. */
export function onlyKnown(kept: KeptGarage, known: readonly string[]): KeptGarage {
  return kept.typeIds
    .filter((id) => !known.includes(id))
    .reduce((rest, typeId) => withoutVehicle(rest, typeId), kept);
}

/** An account's garage as the server tells it. */
export function garageOf(owner: string, { vehicles, chosenId }: GarageView): KeptGarage {
  return { owner, typeIds: vehicles.map(({ id }) => id), chosenId };
}
