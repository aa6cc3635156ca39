import { AttributeValueInput, LOCALES } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { TextField } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { emptyTexts } from "../../lib/texts.ts";
import { ActionDialog } from "../../parts/action-dialog.tsx";
import { Swatch } from "../../parts/swatch.tsx";
import { codeOf, type ValueForm } from "./attribute-form.ts";

interface Props {
  /** Null: a new one. */
  value: ValueForm | null;
  colour: boolean;
  /** Codes that other values have. */
  taken: readonly string[];
  onDone: (value: ValueForm) => void;
  onClose: () => void;
}

/** A value's name in each language, and its colour. It is saved with the attribute. */
export function ValueDialog({ value, colour, taken, onDone, onClose }: Props) {
  const { m } = useI18n();
  const [label, setLabel] = useState(value?.label ?? emptyTexts());
  const [hex, setHex] = useState(value?.hex ?? "");
  const [tried, setTried] = useState(false);
  const named = label.en.trim() !== "";
  const coloured = hex.trim() === "" || AttributeValueInput.shape.hex.safeParse(hex.trim()).success;
  const done = () => {
    setTried(true);
    if (!named || !coloured) return;
    onDone({ code: value?.code ?? codeOf(label.en, taken), label, hex: hex.trim() });
  };
  return (
    <ActionDialog
      open
      onClose={onClose}
      title={value ? m.attributes.editName(value.label.en) : m.attributes.addValue}
      submitLabel={value ? m.editor.done : m.common.add}
      pending={false}
      error={null}
      onSubmit={done}
    >
      {LOCALES.map((locale) => (
        <TextField
          key={locale}
          label={`${m.attributes.name} (${m.common.languages[locale]})`}
          optionalLabel={locale === "en" ? undefined : m.common.optional}
          lang={locale}
          dir={direction(locale)}
          value={label[locale]}
          maxLength={120}
          error={tried && locale === "en" && !named ? m.attributes.invalid.label : undefined}
          onChange={(text) => setLabel((before) => ({ ...before, [locale]: text }))}
        />
      ))}
      {colour ? (
        <TextField
          label={m.editor.colour}
          dir="ltr"
          inputClassName="font-mono text-sm"
          placeholder="#B5532A"
          value={hex}
          maxLength={7}
          prefix={<Swatch hex={hex} />}
          error={tried && !coloured ? m.editor.invalid.hex : undefined}
          onChange={setHex}
        />
      ) : null}
    </ActionDialog>
  );
}
