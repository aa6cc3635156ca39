import { lazy, Suspense } from "react";
import { asking } from "../../lib/consent.ts";

const Panel = lazy(() => import("./consent-panel.tsx"));

/** What the browser may be used for, asked once; with its words it is fetched only then. */
export function ConsentQuestion() {
  return asking.use() ? (
    <Suspense>
      <Panel />
    </Suspense>
  ) : null;
}
