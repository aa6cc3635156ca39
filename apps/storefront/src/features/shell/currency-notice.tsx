import type { Currency } from "@souk/contracts";
import { CloseIcon, IconButton, WarningIcon } from "@souk/ui";
import { useI18n } from "../../lib/i18n.ts";
import { forgetEndedCurrency, useCurrency } from "../../lib/market.ts";

/** The shop ended the shopper's currency: that, and in which one everything is now. */
export default function CurrencyNotice({ ended }: { ended: Currency }) {
  const { m } = useI18n();
  const currency = useCurrency();
  return (
    <span className="flex items-center justify-center gap-2 bg-saffron-soft px-4 py-1 text-sm text-ink">
      <WarningIcon size={18} className="shrink-0 text-saffron" />
      {m.shell.currencyEnded(ended, currency)}
      <IconButton
        label={m.common.close}
        icon={<CloseIcon size={18} />}
        size="sm"
        onClick={forgetEndedCurrency}
      />
    </span>
  );
}
