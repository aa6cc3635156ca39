import { announce, Banner } from "@souk/ui";
import { Drawer } from "@souk/ui/drawer";
import type { VehicleView } from "@souk/contracts";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { useKeptGarage } from "../../lib/garage/garage-store.ts";
import { useGarage } from "../../lib/garage/use-garage.ts";
import { vehicleName } from "../../lib/garage/vehicle-name.ts";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { closeGarage, openGarage } from "./garage-state.ts";
import { KeptVehicles } from "./kept-vehicles.tsx";
import { VehiclePicker } from "./vehicle-picker.tsx";

export default function GaragePanel({ open }: { open: boolean }) {
  const i18n = useI18n();
  const { m, locale } = i18n;
  const garage = useGarage();
  const { owner } = useKeptGarage();
  const filled = garage.vehicles.length > 0;
  const add = (vehicle: VehicleView): void => {
    garage.add(vehicle.id);
    announce(m.garage.added(vehicleName(vehicle)));
  };
  return (
    <I18nProvider locale={locale}>
      <Drawer
        open={open}
        onOpenChange={(next) => (next ? openGarage() : closeGarage())}
        title={m.garage.title}
        closeLabel={m.common.close}
      >
        <div className="flex flex-col gap-8 pb-6">
          <p className="text-body text-muted">{m.garage.lead}</p>
          {garage.error ? (
            <Banner tone="danger" role="alert">
              {errorText(garage.error, i18n)}
            </Banner>
          ) : null}
          {filled ? <KeptVehicles garage={garage} /> : null}
          <section>
            {filled ? <h3 className="mb-4 text-lg">{m.garage.addAnother}</h3> : null}
            <VehiclePicker onPick={add} />
          </section>
          {owner === null && filled ? <p className="text-sm text-muted">{m.garage.keptHere}</p> : null}
        </div>
      </Drawer>
    </I18nProvider>
  );
}
