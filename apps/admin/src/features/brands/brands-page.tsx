import { Button, PlusIcon } from "@souk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { useCan } from "../../lib/staff.tsx";
import { Page } from "../../parts/page.tsx";
import { ReadOnlyNotice } from "../../parts/read-only-notice.tsx";
import { BrandList } from "./brand-list.tsx";
import { BrandPanel } from "./brand-panel.tsx";
import type { BrandSearch } from "./brand-search.ts";
import { ChosenBrand } from "./chosen-brand.tsx";

/** The brands beside the chosen one; search and choice are in the URL. */
export function BrandsPage({ search }: { search: BrandSearch }) {
  const { m } = useI18n();
  const writes = useCan("products.write");
  const navigate = useNavigate();
  const { id } = search;
  return (
    <Page
      title={m.brands.title}
      actions={
        writes ? (
          <Button
            start={<PlusIcon size={18} />}
            onClick={() => void navigate({ to: "/brands", search: { ...search, id: "new" } })}
          >
            {m.brands.add}
          </Button>
        ) : null
      }
    >
      {writes ? null : <ReadOnlyNotice />}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <BrandList search={search} />
        {id === "new" && writes ? <BrandPanel key="new" brand={null} writes search={search} /> : null}
        {id !== undefined && id !== "new" ? (
          <ChosenBrand key={id} id={id} writes={writes} search={search} />
        ) : null}
        {id === undefined ? <p className="text-muted max-lg:hidden">{m.brands.choose}</p> : null}
      </div>
    </Page>
  );
}
