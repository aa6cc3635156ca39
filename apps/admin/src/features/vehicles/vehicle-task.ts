import type { VehicleLevel, VehicleTypeView } from "@souk/contracts";

/** What a dialog of the page is open for. */
export type VehicleTask =
  | { kind: "make"; id?: string; name: string }
  | { kind: "model"; id?: string; name: string; makeId: string }
  | { kind: "type"; modelId: string; type: VehicleTypeView | null }
  | { kind: "delete"; level: VehicleLevel; id: string; name: string };

export type OnTask = (task: VehicleTask) => void;
