import { Button, toast } from "@souk/ui";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useRef, useState } from "react";
import type { BrandView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useRecordEditor } from "../../lib/use-record-editor.ts";
import { RecordPanel } from "../../parts/record-panel.tsx";
import { BrandFields } from "./brand-fields.tsx";
import { brandRows, checkBrand, toBrandForm, type BrandForm } from "./brand-form.ts";
import type { BrandSearch } from "./brand-search.ts";
import { DeleteBrand } from "./delete-brand.tsx";
import { MergeBrand } from "./merge-brand.tsx";
import { useSaveBrand } from "./use-brands.ts";

interface Props {
  /** Null: a new one. */
  brand: BrandView | null;
  writes: boolean;
  search: BrandSearch;
}

/** The chosen brand: name, address, words and logo; merged or deleted from here. */
export function BrandPanel({ brand, writes, search }: Props) {
  const { m } = useI18n();
  const navigate = useNavigate();
  const leaving = useRef(false);
  const [asking, setAsking] = useState<"merge" | "delete" | null>(null);
  const { id: _chosen, ...rest } = search;
  const go = (id: string | undefined) => {
    leaving.current = true;
    void navigate({ to: "/brands", search: { ...rest, ...(id && { id }) }, replace: true });
  };
  const editor = useBrandEditor(brand, go);
  return (
    <>
      <RecordPanel
        editor={editor}
        title={brand?.name ?? m.brands.newTitle}
        writes={writes}
        leaving={leaving}
        conflictTitle={m.brands.conflictTitle}
        rows={(form) => brandRows(form, m)}
        toForm={toBrandForm}
        history={brand && { entity: "brand", entityId: brand.id }}
        actions={
          brand && writes ? (
            <div className="-ms-4 mt-4 flex flex-wrap">
              <Button variant="quiet" onClick={() => setAsking("merge")}>
                {m.brands.merge}
              </Button>
              <Button variant="quiet" className="text-pomegranate" onClick={() => setAsking("delete")}>
                {m.brands.delete}
              </Button>
            </div>
          ) : null
        }
      >
        <BrandFields disabled={!writes} />
      </RecordPanel>
      {asking === "delete" && brand ? (
        <DeleteBrand brand={brand} onDeleted={() => go(undefined)} onClose={() => setAsking(null)} />
      ) : null}
      {asking === "merge" && brand ? (
        <MergeBrand brand={brand} onMerged={go} onClose={() => setAsking(null)} />
      ) : null}
    </>
  );
}

function useBrandEditor(brand: BrandView | null, go: (id: string) => void) {
  const { m } = useI18n();
  const client = useQueryClient();
  const save = useSaveBrand();
  const check = useCallback((form: BrandForm) => checkBrand(form, m), [m]);
  return useRecordEditor(
    {
      name: "brand",
      toForm: toBrandForm,
      check,
      save: (input) => save.mutateAsync(input),
      latest: (id) => client.fetchQuery({ ...trpc.brands.get.queryOptions({ id }), staleTime: 0 }),
      onSaved: ({ id }, isNew) => {
        toast({ title: isNew ? m.brands.created : m.brands.saved, tone: "success" });
        if (isNew) go(id);
      },
    },
    brand,
  );
}
