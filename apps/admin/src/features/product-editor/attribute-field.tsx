import type { Locale } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { NativeSelect, TextField } from "@souk/ui";
import { useFormContext } from "react-hook-form";
import type { AttributeView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { ManyPicker } from "../../parts/many-picker.tsx";
import { Swatch } from "../../parts/swatch.tsx";
import { useEditable } from "./editable.tsx";
import type { HeldForm } from "./held-form.ts";
import type { ProductForm } from "./product-form.ts";

export interface AttributeFieldProps {
  attribute: AttributeView;
  held: HeldForm;
  /** Its place in the form, for its messages; -1 where nothing is said yet. */
  at: number;
  /** Of a text. */
  locale: Locale;
  onChange: (held: HeldForm) => void;
}

/** The control that suits the attribute's type. */
export function AttributeField(props: AttributeFieldProps) {
  const { attribute, held, onChange } = props;
  const { m, locale } = useI18n();
  const disabled = !useEditable();
  const label = textIn(attribute.label, locale);
  if (attribute.type === "TEXT" || attribute.type === "NUMBER") return <Written {...props} label={label} />;
  if (attribute.type === "BOOLEAN") {
    return (
      <NativeSelect
        label={label}
        value={held.flag}
        onChange={(flag) => onChange({ ...held, flag })}
        placeholder={m.attributes.unset}
        options={[
          { value: "true", label: m.common.yes },
          { value: "false", label: m.common.no },
        ]}
      />
    );
  }
  return (
    <ManyPicker
      label={label}
      placeholder={m.attributes.cardChoose}
      options={attribute.values.map((value) => ({
        id: value.code,
        label: textIn(value.label, locale),
        ...(attribute.type === "COLOUR" && { start: <Swatch hex={value.hex} /> }),
      }))}
      value={held.values}
      onChange={(values) => onChange({ ...held, values })}
      disabled={disabled}
    />
  );
}

function Written({ attribute, held, at, locale, label, onChange }: AttributeFieldProps & { label: string }) {
  const { formState } = useFormContext<ProductForm>();
  const errors = formState.errors.attributes?.[at];
  if (attribute.type === "NUMBER") {
    return (
      <TextField
        label={label}
        name={`attributes.${at}.number`}
        value={held.number}
        inputMode="decimal"
        dir="ltr"
        suffix={attribute.unit}
        error={errors?.number?.message}
        onChange={(number) => onChange({ ...held, number })}
      />
    );
  }
  return (
    <TextField
      label={label}
      name={`attributes.${at}.text.en`}
      lang={locale}
      dir={direction(locale)}
      value={held.text[locale]}
      placeholder={locale === "en" ? "" : held.text.en}
      maxLength={500}
      error={locale === "en" ? errors?.text?.en?.message : undefined}
      onChange={(text) => onChange({ ...held, text: { ...held.text, [locale]: text } })}
    />
  );
}
