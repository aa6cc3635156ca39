import { refine, type SearchSearch } from "@souk/contracts/list-url";
import { CarIcon, Pill, Pills } from "@souk/ui";
import type { ListVehicle } from "../../lib/garage/use-list-vehicle.ts";
import { useVehicle } from "../../lib/garage/use-garage.ts";
import { vehicleName } from "../../lib/garage/vehicle-name.ts";
import { useI18n } from "../../lib/i18n.ts";

interface Props {
  vehicle: ListVehicle;
  search: SearchSearch;
  onChange: (search: SearchSearch) => void;
}

/**
 * The garage's vehicle over a list in which it matters: a pill that can be taken off for this view alone, and the way
 * to put it on again. Nothing where the address names another vehicle.
 */
export function VehicleLine({ vehicle: { chosenId }, search, onChange }: Props) {
  const { m } = useI18n();
  const chosen = useVehicle(chosenId);
  if (!chosen || (search.vehicle !== undefined && search.vehicle !== "all")) return null;
  const name = vehicleName(chosen);
  const all = search.vehicle === "all";
  return (
    <div className="mb-4">
      {all ? (
        <button
          type="button"
          onClick={() => onChange(refine(search, { vehicle: undefined }))}
          className="inline-flex h-8 max-w-full items-center gap-2 rounded-full border border-dashed border-edge px-3 text-sm text-muted transition-colors hover:border-ink hover:text-ink"
        >
          <CarIcon size={16} />
          <span className="truncate">{m.garage.onlyFor(name)}</span>
        </button>
      ) : (
        <Pills label={m.garage.title}>
          <Pill
            removeLabel={m.garage.showAll(name)}
            onRemove={() => onChange(refine(search, { vehicle: "all" }))}
          >
            {m.garage.forYours(name)}
          </Pill>
        </Pills>
      )}
    </div>
  );
}
