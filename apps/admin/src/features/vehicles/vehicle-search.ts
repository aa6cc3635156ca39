import { Id } from "@souk/contracts";

export interface VehicleSearch {
  /** The chosen make and model, by id. */
  make?: string;
  model?: string;
  /** Words that are looked for in all of them. */
  q?: string;
}

/** What the page's address says; what can't be read counts as not said. */
export function readVehicleSearch({ make, model, q }: Record<string, unknown>): VehicleSearch {
  const makeId = Id.safeParse(make).data;
  const modelId = Id.safeParse(model).data;
  const words = typeof q === "string" || typeof q === "number" ? String(q).trim().slice(0, 100) : "";
  return {
    ...(makeId === undefined ? {} : { make: makeId }),
    ...(makeId === undefined || modelId === undefined ? {} : { model: modelId }),
    ...(words === "" ? {} : { q: words }),
  };
}
