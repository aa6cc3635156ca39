import type { VehicleMakeLink, VehicleModelLink, VehicleTypeView, VehicleView } from "@souk/contracts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../../lib/trpc.ts";

const fresh = { staleTime: 10 * 60_000 };

/** Make, model and type as they are chosen one after the other, and what there is to choose from. */
export function useVehicleChoice() {
  const [make, setMake] = useState<VehicleMakeLink | null>(null);
  const [model, setModel] = useState<VehicleModelLink | null>(null);
  const [type, setType] = useState<VehicleTypeView | null>(null);
  const makes = useQuery(trpc.vehicles.makes.queryOptions({}, fresh));
  const models = useQuery(
    trpc.vehicles.models.queryOptions({ makeId: make?.id ?? "" }, { ...fresh, enabled: make !== null }),
  );
  const types = useQuery(
    trpc.vehicles.types.queryOptions({ modelId: model?.id ?? "" }, { ...fresh, enabled: model !== null }),
  );
  const chooseModel = (next: VehicleModelLink | null): void => {
    setModel(next);
    setType(null);
  };
  const chooseMake = (next: VehicleMakeLink | null): void => {
    setMake(next);
    chooseModel(null);
  };
  const vehicle: VehicleView | null =
    make && model && type
      ? { ...type, makeId: make.id, make: make.name, modelId: model.id, model: model.name }
      : null;
  return {
    make: { entries: makes.data, chosen: make, onChoose: chooseMake },
    model: { entries: make ? models.data : undefined, chosen: model, onChoose: chooseModel },
    type: { entries: model ? types.data : undefined, chosen: type, onChoose: setType },
    /** Once all three are chosen. */
    vehicle,
    clear: () => chooseMake(null),
    failed: [makes, models, types].find((query) => query.isError),
  };
}
