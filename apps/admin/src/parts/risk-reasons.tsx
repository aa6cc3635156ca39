import type { RiskReason } from "@souk/contracts";
import type { Format } from "@souk/i18n";
import type { AdminMessages } from "@souk/i18n/admin";
import { useI18n } from "../lib/i18n.tsx";

/** Why an order looks odd, a line each with its points. */
export function RiskReasons({ reasons }: { reasons: readonly RiskReason[] }) {
  const { m, format } = useI18n();
  return (
    <ul className="flex flex-col gap-1">
      {reasons.map((reason) => (
        <li key={reason.kind} className="flex flex-wrap items-baseline gap-x-2">
          <span>{reasonText(reason, { m, format })}</span>
          <span className="tnum text-sm whitespace-nowrap text-muted">{m.review.points(reason.points)}</span>
        </li>
      ))}
    </ul>
  );
}

function reasonText(reason: RiskReason, { m, format }: { m: AdminMessages; format: Format }): string {
  const words = m.review.reasons;
  switch (reason.kind) {
    case "COUNTRY_MISMATCH":
      return words.COUNTRY_MISMATCH(format.country(reason.shipping), format.country(reason.billing));
    case "HIGH_FIRST_ORDER":
      return words.HIGH_FIRST_ORDER;
    case "DISPOSABLE_EMAIL":
      return words.DISPOSABLE_EMAIL(reason.domain);
    default:
      return words[reason.kind](reason.count, reason.hours);
  }
}
