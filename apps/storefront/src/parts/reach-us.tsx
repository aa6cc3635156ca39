import type { ContactPlace } from "@souk/contracts";
import { lazy, Suspense } from "react";

const Ways = lazy(() => import("./contact-ways.tsx"));

export interface ReachUsProps {
  /** The kind of page, for the count of clicks. */
  place: ContactPlace;
  /** What a message by WhatsApp begins with: the product, the order. */
  about?: string;
}

/** By what else the shop is reached; fetched after the page, and nothing where the settings name no number. */
export function ReachUs(props: ReachUsProps) {
  return (
    <Suspense>
      <Ways {...props} />
    </Suspense>
  );
}
