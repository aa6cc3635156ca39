import { buttonClass, CarIcon, cx } from "@souk/ui";
import { useKeptGarage } from "../../lib/garage/garage-store.ts";
import { useVehicle } from "../../lib/garage/use-garage.ts";
import { shortName, vehicleName } from "../../lib/garage/vehicle-name.ts";
import { useI18n } from "../../lib/i18n.ts";
import { openGarage, useGarageOpen } from "./garage-state.ts";
import { loadGaragePanel } from "./load-garage-panel.ts";

const bar =
  "relative flex h-14 min-w-14 flex-1 flex-col items-center justify-center gap-0.5 rounded-md text-xs font-medium outline-offset-[-3px]";

const preload = (): void => void loadGaragePanel();

/** Opens the garage; shows which vehicle is chosen. */
export function GarageButton({ look }: { look: "header" | "bar" }) {
  const { m } = useI18n();
  const open = useGarageOpen();
  const { chosenId } = useKeptGarage();
  const vehicle = useVehicle(chosenId);
  const name = vehicle && vehicleName(vehicle);
  const text = look === "bar" || !vehicle ? m.garage.short : shortName(vehicle);
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-label={name === null ? m.garage.title : m.garage.openWith(name)}
      title={name ?? m.garage.title}
      onClick={(event) => {
        event.currentTarget.focus({ preventScroll: true });
        openGarage();
      }}
      onPointerEnter={preload}
      onFocus={preload}
      className={
        look === "bar"
          ? cx(bar, chosenId === null ? "text-muted" : "text-primary")
          : buttonClass({ variant: "quiet", className: "gap-2 px-3" })
      }
    >
      <span className="relative">
        <CarIcon size={look === "bar" ? 22 : 20} />
        {chosenId === null ? null : (
          <span className="absolute -end-1 -top-0.5 size-2 rounded-full bg-primary" aria-hidden />
        )}
      </span>
      <bdi className={look === "bar" ? "" : "max-w-40 truncate max-lg:hidden"}>{text}</bdi>
    </button>
  );
}
