import { PROVIDERS } from "@souk/contracts";
import { useI18n } from "../../lib/i18n.tsx";

/** A provider's name; one that is no more has its code. */
export function useProviderName(): (code: string) => string {
  const { m } = useI18n();
  return (code) => {
    const known = PROVIDERS.find((one) => one === code);
    return known ? m.payments.providers[known] : code;
  };
}
