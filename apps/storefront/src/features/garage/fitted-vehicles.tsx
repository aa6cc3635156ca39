import { lazy, Suspense } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { useFittedMakes } from "./use-fitted-makes.ts";

// Most of what a shop sells fits no vehicle.
const Makes = lazy(() => import("./fitted-makes.tsx"));

/** Which vehicles a product fits. */
export function FittedVehicles({ productId }: { productId: string }) {
  const { m } = useI18n();
  const makes = useFittedMakes(productId).data ?? [];
  if (makes.length === 0) return null;
  return (
    <section className="hairline-t mt-10 pt-8">
      <h2 className="mb-1 text-lg">{m.garage.fittedTitle}</h2>
      <Suspense>
        <Makes makes={makes} productId={productId} />
      </Suspense>
    </section>
  );
}
