import { lazy, Suspense } from "react";
import { useConsent } from "../../lib/consent.ts";

const Row = lazy(() => import("./recently-viewed-row.tsx"));

/** Only where its owner lets the browser remember; at the end of a page, so nothing moves when it comes. */
export function RecentlyViewed(props: { besides?: string }) {
  return useConsent()?.granted.includes("RECENT") ? (
    <Suspense>
      <Row {...props} />
    </Suspense>
  ) : null;
}
