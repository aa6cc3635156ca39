import { announce, WarningIcon } from "@souk/ui";
import { lazy, Suspense, useEffect, useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { useEndedCurrency } from "../../lib/market.ts";

// Rarely seen: its script comes when it is.
const CurrencyNotice = lazy(() => import("./currency-notice.tsx"));

/** What is said above every page: the network is gone, the shopper's currency is. */
export function Notices() {
  const ended = useEndedCurrency();
  return (
    <>
      <OfflineNotice />
      <output className="no-print block">
        {ended === null ? null : (
          <Suspense>
            <CurrencyNotice ended={ended} />
          </Suspense>
        )}
      </output>
    </>
  );
}

/** Says so when the network is gone, and when it is back. */
function OfflineNotice() {
  const { m } = useI18n();
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const lost = () => setOnline(false);
    const back = () => {
      setOnline(true);
      announce(m.shell.backOnline);
    };
    window.addEventListener("offline", lost);
    window.addEventListener("online", back);
    return () => {
      window.removeEventListener("offline", lost);
      window.removeEventListener("online", back);
    };
  }, [m]);
  return (
    <output className="no-print block">
      {online ? null : (
        <span className="flex items-center justify-center gap-2 bg-saffron-soft px-4 py-2 text-sm text-ink">
          <WarningIcon size={18} className="text-saffron" />
          {m.shell.offline}
        </span>
      )}
    </output>
  );
}
