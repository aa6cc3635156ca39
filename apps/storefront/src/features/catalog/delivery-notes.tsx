import { ReturnIcon, TruckIcon } from "@souk/ui";
import { useI18n } from "../../lib/i18n.ts";

export function DeliveryNotes() {
  const { m } = useI18n();
  return (
    <section className="hairline-t mt-8 pt-6">
      <h2 className="sr-only">{m.catalog.deliveryTitle}</h2>
      <ul className="space-y-3 text-body text-muted">
        <li className="flex gap-3">
          <TruckIcon className="mt-0.5 text-clay" />
          {m.catalog.deliveryText}
        </li>
        <li className="flex gap-3">
          <ReturnIcon className="mt-0.5 text-clay" />
          {m.catalog.returnsText}
        </li>
      </ul>
    </section>
  );
}
