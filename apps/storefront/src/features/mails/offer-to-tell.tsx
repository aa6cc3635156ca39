import type { VariantView } from "@souk/contracts";
import { lazy, Suspense } from "react";
import { useMe } from "../../lib/me.ts";

const AskForStock = lazy(async () => ({ default: (await import("./ask-for-stock.tsx")).AskForStock }));

/** The form of those who wait for what is sold out; nothing, and nothing fetched, for what can be bought. */
export function OfferToTell({ variant }: { variant: VariantView }) {
  const me = useMe();
  if (variant.available > 0 || me.isPending) return null;
  return (
    <Suspense fallback={null}>
      <AskForStock variant={variant} email={me.data?.email ?? ""} />
    </Suspense>
  );
}
