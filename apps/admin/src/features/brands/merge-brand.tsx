import { ComboBox, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { BrandView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { useBrandOptions } from "../../lib/use-brand-options.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useStoreBrand } from "./use-brands.ts";

interface Props {
  brand: BrandView;
  /** With the id of the brand that stays. */
  onMerged: (id: string) => void;
  onClose: () => void;
}

/** Gives all of a brand's products to another one. */
export function MergeBrand({ brand, onMerged, onClose }: Props) {
  const { m } = useI18n();
  const [text, setText] = useState("");
  const [intoId, setIntoId] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const store = useStoreBrand();
  const brands = useBrandOptions(text).filter(({ id }) => id !== brand.id);
  const merge = useMutation(
    trpc.brands.merge.mutationOptions({
      onSuccess: (into) => {
        store(into);
        toast({ title: m.brands.merged(into.name), tone: "success" });
        onMerged(into.id);
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.brands.mergeTitle(brand.name)}
      text={m.brands.mergeText(m.errors.products(brand.productCount))}
      submitLabel={m.brands.merge}
      danger
      pending={merge.isPending}
      error={merge.error}
      onSubmit={() => {
        setTried(true);
        if (intoId !== null) merge.mutate({ id: brand.id, intoId });
      }}
    >
      <ComboBox
        label={m.brands.mergeInto}
        options={brands.map(({ id, name, productCount }) => ({
          id,
          label: name,
          help: m.errors.products(productCount),
        }))}
        value={intoId}
        onChange={setIntoId}
        inputValue={text}
        onInputChange={setText}
        empty={m.brands.noMatchTitle}
        error={tried && intoId === null ? m.brands.mergeMissing : undefined}
      />
    </ActionDialog>
  );
}
