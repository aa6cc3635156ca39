import { linkOptions } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { LinkTabs } from "../../parts/link-tabs.tsx";

const links = {
  messages: linkOptions({ to: "/payments", search: {} }),
  reconciliation: linkOptions({ to: "/payments/reports" }),
};

/** What providers said, and what they were asked. */
export function PaymentTabs({ at }: { at: keyof typeof links }) {
  const { m } = useI18n();
  return (
    <LinkTabs
      label={m.payments.tabs}
      choices={["messages", "reconciliation"]}
      chosen={at}
      name={(tab) => m.payments[tab]}
      link={(tab) => links[tab]}
      className="mb-5"
    />
  );
}
