import { PRODUCT_STATUSES } from "@souk/contracts";
import { NativeSelect, TextField } from "@souk/ui";
import { useI18n } from "../../../lib/i18n.tsx";
import { useCategoryOptions } from "../../../lib/use-category-options.ts";
import { useTaxClassOptions } from "../../../lib/use-tax-class-options.ts";
import { AttributeOperation } from "./attribute-operation.tsx";
import { OPERATIONS, type OperationDraft } from "./operation-draft.ts";
import { PriceOperation, StockOperation } from "./number-operations.tsx";

export interface OperationProps {
  draft: OperationDraft;
  onChange: (changed: Partial<OperationDraft>) => void;
}

/** What is to be done, and how. */
export function OperationForm({ draft, onChange }: OperationProps) {
  const { m } = useI18n();
  return (
    <div className="flex flex-col gap-4">
      <NativeSelect
        label={m.bulk.what}
        options={OPERATIONS.map((value) => ({ value, label: m.bulk.op[value] }))}
        value={draft.op}
        onChange={(value) => {
          const op = OPERATIONS.find((known) => known === value);
          if (op) onChange({ op, by: op === "stock" ? "adjust" : "percent", value: "" });
        }}
      />
      <Fields draft={draft} onChange={onChange} />
    </div>
  );
}

function Fields(props: OperationProps) {
  const { m } = useI18n();
  const { draft, onChange } = props;
  switch (draft.op) {
    case "status":
      return (
        <NativeSelect
          label={m.bulk.to}
          placeholder={m.products.column.status}
          options={PRODUCT_STATUSES.map((value) => ({ value, label: m.products.statuses[value] }))}
          value={draft.status}
          onChange={(status) => onChange({ status })}
        />
      );
    case "category":
      return <CategoryOperation {...props} />;
    case "brand":
      return (
        <TextField
          label={m.bulk.to}
          optionalLabel={m.common.optional}
          maxLength={100}
          value={draft.brand}
          onChange={(brand) => onChange({ brand })}
        />
      );
    case "taxClass":
      return <TaxClassOperation {...props} />;
    case "tags":
      return (
        <>
          <TextField
            label={m.bulk.addTags}
            help={m.bulk.tagsHelp}
            value={draft.add}
            onChange={(add) => onChange({ add })}
          />
          <TextField
            label={m.bulk.removeTags}
            help={m.bulk.tagsHelp}
            value={draft.remove}
            onChange={(remove) => onChange({ remove })}
          />
        </>
      );
    case "price":
      return <PriceOperation {...props} />;
    case "stock":
      return <StockOperation {...props} />;
    default:
      return <AttributeOperation {...props} />;
  }
}

function CategoryOperation({ draft, onChange }: OperationProps) {
  const { m } = useI18n();
  const categories = useCategoryOptions();
  return (
    <NativeSelect
      label={m.bulk.to}
      placeholder={m.products.category}
      options={[
        { value: "none", label: m.common.none },
        ...categories.map(({ id, label }) => ({ value: id, label })),
      ]}
      value={draft.categoryId}
      onChange={(categoryId) => onChange({ categoryId })}
    />
  );
}

function TaxClassOperation({ draft, onChange }: OperationProps) {
  const { m } = useI18n();
  const { options, standard } = useTaxClassOptions();
  return (
    <NativeSelect
      label={m.bulk.to}
      placeholder={m.taxes.productClass}
      options={[
        { value: "none", label: standard },
        ...options.map(({ code, label }) => ({ value: code, label })),
      ]}
      value={draft.taxClass}
      onChange={(taxClass) => onChange({ taxClass })}
    />
  );
}
