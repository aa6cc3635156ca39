import { buttonClass, CarIcon, CheckIcon, cx, WarningIcon } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useKeptGarage } from "../../lib/garage/garage-store.ts";
import { useVehicle } from "../../lib/garage/use-garage.ts";
import { vehicleName } from "../../lib/garage/vehicle-name.ts";
import { useI18n } from "../../lib/i18n.ts";
import { trpc } from "../../lib/trpc.ts";
import { openGarage } from "./garage-state.ts";
import { useFittedMakes } from "./use-fitted-makes.ts";

const line = "flex items-center gap-2.5 rounded-md px-3.5 py-2.5 text-body font-medium";

/** "Fits your BMW 320d", or that it doesn't; nothing of a universal product. Without a vehicle: the way to choose one. */
export function FitNote({ productId }: { productId: string }) {
  const { m } = useI18n();
  const { chosenId } = useKeptGarage();
  const vehicle = useVehicle(chosenId);
  const fit = useQuery(
    trpc.vehicles.fits.queryOptions({ productId, typeId: chosenId ?? "" }, { enabled: chosenId !== null }),
  ).data;
  const fitted = (useFittedMakes(productId).data ?? []).length > 0;
  if (chosenId === null) return fitted ? <ChooseFirst /> : null;
  if (!vehicle || fit === undefined || fit === "universal") return null;
  const name = vehicleName(vehicle);
  return (
    <output
      className={cx(line, fit === "fits" ? "bg-palm-soft text-palm" : "bg-pomegranate-soft text-pomegranate")}
    >
      {fit === "fits" ? <CheckIcon size={20} /> : <WarningIcon size={20} />}
      <span>{fit === "fits" ? m.garage.fits(name) : m.garage.fitsNot(name)}</span>
    </output>
  );
}

function ChooseFirst() {
  const { m } = useI18n();
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={openGarage}
      className={buttonClass({
        variant: "secondary",
        className: "h-auto! min-h-(--control-h) max-w-full gap-2.5 py-2 text-start whitespace-normal!",
      })}
    >
      <CarIcon size={20} />
      {m.garage.fitsUnknown}
    </button>
  );
}
