import { tabLinkClass, tabRowClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";

/** What providers said, and what they were asked. */
export function PaymentTabs({ at }: { at: "messages" | "reconciliation" }) {
  const { m } = useI18n();
  const here = { "aria-current": "page" } as const;
  return (
    <nav aria-label={m.payments.tabs} className={`${tabRowClass} mb-5`}>
      <Link
        to="/payments"
        search={{}}
        className={tabLinkClass(at === "messages")}
        {...(at === "messages" ? here : {})}
      >
        {m.payments.messages}
      </Link>
      <Link
        to="/payments/reports"
        className={tabLinkClass(at === "reconciliation")}
        {...(at === "reconciliation" ? here : {})}
      >
        {m.payments.reconciliation}
      </Link>
    </nav>
  );
}
