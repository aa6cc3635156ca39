import type { AttributeView } from "../../lib/api-types.ts";
import { toast } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { useDeleteAttribute } from "./use-attributes.ts";

interface Props {
  attribute: AttributeView;
  onDeleted: () => void;
  onClose: () => void;
}

/** Says how many products have it before it goes. */
export function DeleteAttribute({ attribute, onDeleted, onClose }: Props) {
  const { m, locale } = useI18n();
  const usage = useQuery(trpc.attributes.usage.queryOptions(undefined, { staleTime: 0 }));
  const products = usage.data?.find(({ id }) => id === attribute.id)?.products ?? 0;
  const remove = useDeleteAttribute(() => {
    toast({ title: m.attributes.deleted, tone: "success" });
    onDeleted();
  });
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={m.attributes.deleteTitle(textIn(attribute.label, locale))}
      text={m.attributes.deleteText(m.errors.products(products))}
      submitLabel={m.attributes.delete}
      danger
      pending={remove.isPending}
      disabled={usage.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ id: attribute.id })}
    />
  );
}
