import type { CustomerRow } from "@souk/contracts";
import { StatusPill, type Tone } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

const TONES = { ACTIVE: "success", UNVERIFIED: "warning", DISABLED: "danger" } as const satisfies Record<
  CustomerRow["state"],
  Tone
>;

export function CustomerStatePill({ state }: Pick<CustomerRow, "state">) {
  const { m } = useI18n();
  return <StatusPill tone={TONES[state]}>{m.customers.states[state]}</StatusPill>;
}
