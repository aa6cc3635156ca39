import { useFormContext } from "react-hook-form";
import type { ProductDetail } from "../../lib/api-types.ts";
import { changedPaths } from "../../lib/diff.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { useCategoryOptions } from "../../lib/use-category-options.ts";
import { ConflictDialog, type NamedValue } from "../../parts/conflict-dialog.tsx";
import { useAttributeNames } from "./use-attribute-names.ts";
import { toForm, type ProductForm } from "./product-form.ts";
import { productRows } from "./product-rows.ts";
import type { useSaveProduct } from "./use-save-product.ts";

interface Props {
  theirs: ProductDetail;
  save: ReturnType<typeof useSaveProduct>;
}

/** The typed product against the one that somebody else saved. */
export function ProductConflict({ theirs, save }: Props) {
  const { m } = useI18n();
  const { getValues } = useFormContext<ProductForm>();
  const categories = useCategoryOptions();
  const naming = {
    m,
    categoryName: (id: string) => categories.find((one) => one.id === id)?.label ?? id,
    ...useAttributeNames(),
  };
  return (
    <ConflictDialog
      title={m.editor.conflict}
      rows={changedPaths<NamedValue>(productRows(getValues(), naming), productRows(toForm(theirs), naming))}
      error={save.error}
      pending={save.pending}
      onKeep={save.closeConflict}
      onTakeTheirs={save.takeTheirs}
      onOverwrite={save.overwrite}
    />
  );
}
