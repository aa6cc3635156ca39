import { toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import type { BrandView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useStoreBrand } from "./use-brands.ts";

interface Props {
  brand: BrandView;
  onDeleted: () => void;
  onClose: () => void;
}

/** Deletes a brand without products; one that has some is explained by the server's refusal. */
export function DeleteBrand({ brand, onDeleted, onClose }: Props) {
  const { m } = useI18n();
  const store = useStoreBrand();
  const remove = useMutation(
    trpc.brands.delete.mutationOptions({
      onSuccess: (deleted) => {
        store(deleted);
        toast({ title: m.brands.deleted, tone: "success" });
        onDeleted();
      },
    }),
  );
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.brands.deleteTitle(brand.name)}
      text={m.brands.deleteText}
      submitLabel={m.brands.delete}
      danger
      pending={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ id: brand.id })}
    />
  );
}
