import { announce, Button, RadioGroup, TrashIcon } from "@souk/ui";
import type { Garage } from "../../lib/garage/use-garage.ts";
import { typeFacts, vehicleName } from "../../lib/garage/vehicle-name.ts";
import { useI18n } from "../../lib/i18n.ts";

const NONE = "none";

/** The vehicles that are kept, one of them or none chosen; the chosen one can leave. */
export function KeptVehicles({ garage }: { garage: Garage }) {
  const i18n = useI18n();
  const { m } = i18n;
  const { vehicles, chosenId } = garage;
  const chosen = vehicles.find(({ id }) => id === chosenId);
  const options = vehicles.map((vehicle) => ({
    value: vehicle.id,
    label: <bdi>{vehicleName(vehicle)}</bdi>,
    help: <bdi>{typeFacts(vehicle, i18n)}</bdi>,
  }));
  return (
    <section>
      <RadioGroup
        label={m.garage.yours}
        look="cards"
        value={chosenId ?? NONE}
        onChange={(value) => garage.choose(value === NONE ? null : value)}
        options={[...options, { value: NONE, label: m.garage.none, help: m.garage.noneHelp }]}
      />
      {chosen ? (
        <Button
          variant="quiet"
          className="-ms-2 mt-2"
          aria-label={m.garage.remove(vehicleName(chosen))}
          start={<TrashIcon size={18} />}
          onClick={() => {
            garage.remove(chosen.id);
            announce(m.garage.removed(vehicleName(chosen)));
          }}
        >
          {m.garage.removeShort}
        </Button>
      ) : null}
    </section>
  );
}
