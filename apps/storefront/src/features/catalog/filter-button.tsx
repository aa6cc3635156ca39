import { countFilters } from "@souk/contracts/list-url";
import { Button, FilterIcon } from "@souk/ui";
import { lazy, Suspense, useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import type { FacetsProps } from "./facets.tsx";

/** The drawer brings React Aria with it: fetched when it is opened. */
const FacetDrawer = lazy(() => import("./facet-drawer.tsx"));

/** Opens the facets where there is no room for them beside the list. */
export function FilterButton({ total, ...facets }: FacetsProps & { total: number | null }) {
  const { m } = useI18n();
  const [open, setOpen] = useState<boolean | null>(null);
  return (
    <>
      <Button
        variant="secondary"
        className="lg:hidden"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        start={<FilterIcon size={18} />}
      >
        {m.catalog.showFilters(countFilters(facets.search))}
      </Button>
      {open === null ? null : (
        <Suspense>
          <FacetDrawer {...facets} open={open} onOpenChange={setOpen} total={total} />
        </Suspense>
      )}
    </>
  );
}
