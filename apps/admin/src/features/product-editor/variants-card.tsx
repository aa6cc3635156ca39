import { HAND_PRICED } from "@souk/contracts";
import type { ProductDetail } from "../../lib/api-types.ts";
import { Button, Card, FieldError } from "@souk/ui";
import { useCallback, useMemo, useState, type ReactNode } from "react";
import { useController, useFormContext, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { ScrollBox } from "../../parts/scroll-box.tsx";
import { Editable, useEditable } from "./editable.tsx";
import type { ProductForm, VariantForm } from "./product-form.ts";
import { StockDialog } from "./stock-dialog.tsx";
import { skuStem } from "./use-options.ts";
import { VariantDialog } from "./variant-dialog.tsx";
import { fitVariants, missingCombinations } from "./variant-grid.ts";
import { VariantRow } from "./variant-row.tsx";
import { useVariantName } from "./use-variant-name.ts";

const STEP = 50;

interface Props {
  detail: ProductDetail | null;
  version: number;
  onStock: (version: number) => void;
}

/** A row a combination: SKU, prices, stock, on sale; the rest in a dialog. */
export function VariantsCard({ detail, version, onStock }: Props) {
  const { m } = useI18n();
  const { control, formState, getValues } = useFormContext<ProductForm>();
  const { field } = useController({ control, name: "variants" });
  const { onChange } = field;
  const [shown, setShown] = useState(STEP);
  const [editing, setEditing] = useState<string | null>(null);
  const [stocking, setStocking] = useState<VariantForm | null>(null);
  const variants = field.value;
  const nameOf = useVariantName();
  // The same for every row and keystroke, so that only the row that is typed in is drawn again.
  const change = useCallback(
    (key: string, changed: Partial<VariantForm>) =>
      onChange(
        getValues("variants").map((variant) => (variant.key === key ? { ...variant, ...changed } : variant)),
      ),
    [onChange, getValues],
  );
  const stock = useMemo(
    () => new Map(detail?.stock.map((level) => [level.variantId, level])),
    [detail?.stock],
  );
  const editedAt = variants.findIndex(({ key }) => key === editing);
  const edited = variants[editedAt];
  const problem = formState.errors.variants?.message;
  return (
    <Card title={m.editor.variantsTitle}>
      {problem ? <FieldError>{problem}</FieldError> : null}
      <Grid>
        {variants.slice(0, shown).map((variant, at) => (
          <VariantRow
            key={variant.key}
            variant={variant}
            at={at}
            name={nameOf(variant)}
            stock={stock.get(variant.id)}
            errors={formState.errors.variants?.[at]}
            onChange={change}
            onEdit={setEditing}
            onStock={setStocking}
          />
        ))}
      </Grid>
      <MoreVariants
        hidden={variants.length - shown}
        onMore={() => setShown(shown + STEP)}
        variants={variants}
      />
      {edited ? (
        <VariantDialog
          variant={edited}
          at={editedAt}
          name={nameOf(edited)}
          onChange={(changed) => change(edited.key, changed)}
          onRemove={variants.length > 1 ? () => field.onChange(variants.toSpliced(editedAt, 1)) : undefined}
          onClose={() => setEditing(null)}
        />
      ) : null}
      {stocking && detail ? (
        <StockDialog
          detail={detail}
          variantId={stocking.id}
          name={nameOf(stocking)}
          version={version}
          onVersion={onStock}
          onClose={() => setStocking(null)}
        />
      ) : null}
    </Card>
  );
}

/** The table around the rows. */
function Grid({ children }: { children: ReactNode }) {
  const { m } = useI18n();
  const { editor } = m;
  const prices = HAND_PRICED.map((currency) => `${editor.price} ${currency}`);
  return (
    <ScrollBox label={editor.variantsTitle} className="-mx-5 px-5">
      <Editable>
        <table className="w-full min-w-160 border-separate border-spacing-0 text-sm">
          <caption className="sr-only">{editor.variantsTitle}</caption>
          <thead>
            <tr className="text-start text-xs text-muted">
              {[editor.variant, editor.sku, ...prices, editor.stock, editor.active].map((name) => (
                <th
                  key={name}
                  scope="col"
                  className="hairline-b pe-2 pb-2 text-start font-medium whitespace-nowrap"
                >
                  {name}
                </th>
              ))}
              <th scope="col" className="hairline-b">
                <span className="sr-only">{m.common.edit}</span>
              </th>
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </Editable>
    </ScrollBox>
  );
}

interface MoreProps {
  hidden: number;
  onMore: () => void;
  variants: readonly VariantForm[];
}

function MoreVariants({ hidden, onMore, variants }: MoreProps) {
  const { m } = useI18n();
  const { control, getValues, setValue } = useFormContext<ProductForm>();
  const options = useWatch({ control, name: "options" });
  const editable = useEditable();
  const missing = missingCombinations(options, variants).length;
  return (
    <div className="flex flex-wrap gap-3 empty:hidden [&>*]:mt-4">
      {hidden > 0 ? (
        <Button variant="secondary" onClick={onMore}>
          {m.editor.showMore(Math.min(hidden, STEP))}
        </Button>
      ) : null}
      {missing > 0 && editable ? (
        <Button
          variant="secondary"
          onClick={() =>
            setValue(
              "variants",
              fitVariants(options, variants, skuStem(getValues()), () => true),
              {
                shouldDirty: true,
              },
            )
          }
        >
          {m.editor.addMissing(missing)}
        </Button>
      ) : null}
    </div>
  );
}
