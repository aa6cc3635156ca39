import type { Locale } from "@souk/contracts";
import { Card, IconButton, Skeleton, TrashIcon } from "@souk/ui";
import { useState } from "react";
import { useController, useFormContext, useWatch } from "react-hook-form";
import type { AttributeView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { AttributeField } from "./attribute-field.tsx";
import { Editable, useEditable } from "./editable.tsx";
import { emptyHeld, withHeld, type HeldForm } from "./held-form.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import type { ProductForm } from "./product-form.ts";
import { useApplyingAttributes } from "./use-applying-attributes.ts";

/** What the product's category can be described by; what it has of other categories' attributes can be removed. */
export function AttributesCard() {
  const { m } = useI18n();
  const { control } = useFormContext<ProductForm>();
  const { field } = useController({ control, name: "attributes" });
  const categoryId = useWatch({ control, name: "categoryId" });
  const [locale, setLocale] = useState<Locale>("en");
  const all = useApplyingAttributes(categoryId);
  if (!all) return <Skeleton shape="card" className="h-40 w-full" />;
  const held = field.value;
  const others = all.others.filter(({ code }) => held.some((one) => one.code === code));
  const shown = [...all.applying, ...others];
  const change = (next: HeldForm) => field.onChange(withHeld(held, next, all.codes));
  const lineOf = (attribute: AttributeView) => ({
    attribute,
    held: held.find(({ code }) => code === attribute.code) ?? emptyHeld(attribute.code, attribute.type),
    at: held.findIndex(({ code }) => code === attribute.code),
    locale,
    onChange: change,
  });
  return (
    <Card
      title={m.attributes.title}
      action={
        shown.some(({ type }) => type === "TEXT") ? (
          <LanguageSwitch value={locale} onChange={setLocale} />
        ) : null
      }
    >
      <p className="-mt-3 mb-4 text-sm text-muted">
        {all.applying.length > 0 ? m.attributes.cardHelp : m.attributes.cardNone}
      </p>
      <Editable className="grid min-w-0 gap-5 sm:grid-cols-2">
        {all.applying.map((attribute) => (
          <AttributeField key={attribute.code} {...lineOf(attribute)} />
        ))}
      </Editable>
      {others.length > 0 ? (
        <Others lines={others.map(lineOf)} onRemove={({ code, type }) => change(emptyHeld(code, type))} />
      ) : null}
    </Card>
  );
}

interface OthersProps {
  lines: {
    attribute: AttributeView;
    held: HeldForm;
    at: number;
    locale: Locale;
    onChange: (held: HeldForm) => void;
  }[];
  onRemove: (attribute: AttributeView) => void;
}

function Others({ lines, onRemove }: OthersProps) {
  const { m, locale } = useI18n();
  const editable = useEditable();
  return (
    <section className="hairline-t mt-6 pt-4">
      <h3 className="text-sm font-medium">{m.attributes.cardOther}</h3>
      <p className="mt-1 mb-4 text-sm text-muted">{m.attributes.cardOtherHelp}</p>
      <ul className="flex flex-col gap-4">
        {lines.map((line) => (
          <li key={line.attribute.code} className="flex items-start gap-2">
            <Editable className="min-w-0 flex-1">
              <AttributeField {...line} />
            </Editable>
            {editable ? (
              <IconButton
                className="mt-6"
                label={m.editor.removeName(textIn(line.attribute.label, locale))}
                icon={<TrashIcon size={18} />}
                onClick={() => onRemove(line.attribute)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
