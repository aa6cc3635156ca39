import type { Locale } from "@souk/contracts";
import { direction } from "@souk/i18n";
import {
  ArrowDownIcon,
  ArrowUpIcon,
  Button,
  Card,
  IconButton,
  PlusIcon,
  TextField,
  TrashIcon,
} from "@souk/ui";
import { useState } from "react";
import { useController, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { Editable, useEditable } from "./editable.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { emptyTexts, textIn } from "../../lib/texts.ts";
import type { ProductForm, SpecForm } from "./product-form.ts";

const MAX_SPECS = 60;

/** Properties and values, shown as a table in the shop. */
export function SpecsCard() {
  const { m } = useI18n();
  const { control } = useFormContext<ProductForm>();
  const { field } = useController({ control, name: "specs" });
  const [locale, setLocale] = useState<Locale>("en");
  const specs = field.value;
  const editable = useEditable();
  const move = (at: number, spec: SpecForm, by: -1 | 1) =>
    field.onChange(specs.toSpliced(at, 1).toSpliced(at + by, 0, spec));
  return (
    <Card
      title={m.editor.specs}
      action={specs.length > 0 ? <LanguageSwitch value={locale} onChange={setLocale} /> : null}
    >
      <p className="-mt-3 mb-4 text-sm text-muted">{m.editor.specsHelp}</p>
      <Editable>
        <ul className="flex flex-col gap-2">
          {specs.map((spec, at) => (
            <SpecLine
              // oxlint-disable-next-line react/no-array-index-key -- a spec is known by its place alone
              key={at}
              spec={spec}
              at={at}
              last={at === specs.length - 1}
              locale={locale}
              onChange={(next) => field.onChange(specs.with(at, next))}
              onMove={(by) => move(at, spec, by)}
              onRemove={() => field.onChange(specs.toSpliced(at, 1))}
            />
          ))}
        </ul>
      </Editable>
      {specs.length < MAX_SPECS && editable ? (
        <Button
          variant="secondary"
          className={specs.length > 0 ? "mt-4" : ""}
          start={<PlusIcon size={18} />}
          onClick={() => field.onChange([...specs, { label: emptyTexts(), value: emptyTexts() }])}
        >
          {m.editor.addSpec}
        </Button>
      ) : null}
    </Card>
  );
}

interface LineProps {
  spec: SpecForm;
  at: number;
  last: boolean;
  locale: Locale;
  onChange: (spec: SpecForm) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

function SpecLine({ spec, at, last, locale, onChange, onMove, onRemove }: LineProps) {
  const { m } = useI18n();
  const { formState } = useFormContext<ProductForm>();
  const errors = formState.errors.specs?.[at];
  const name = textIn(spec.label, locale) || `${m.editor.spec} ${at + 1}`;
  return (
    <li className="flex items-start gap-2">
      {(["label", "value"] as const).map((part) => (
        <TextField
          key={part}
          className={part === "label" ? "flex-1" : "flex-[1.5]"}
          label={`${part === "label" ? m.editor.specLabel : m.editor.specValue} ${at + 1}`}
          hideLabel
          placeholder={spec[part].en || (part === "label" ? m.editor.specLabel : m.editor.specValue)}
          name={`specs.${at}.${part}.en`}
          lang={locale}
          dir={direction(locale)}
          value={spec[part][locale]}
          error={locale === "en" ? errors?.[part]?.en?.message : undefined}
          onChange={(text) => onChange({ ...spec, [part]: { ...spec[part], [locale]: text } })}
        />
      ))}
      <span className="flex">
        <IconButton
          label={m.editor.moveUpName(name)}
          icon={<ArrowUpIcon size={16} />}
          disabled={at === 0}
          onClick={() => onMove(-1)}
          className="max-sm:hidden"
        />
        <IconButton
          label={m.editor.moveDownName(name)}
          icon={<ArrowDownIcon size={16} />}
          disabled={last}
          onClick={() => onMove(1)}
          className="max-sm:hidden"
        />
        <IconButton label={m.editor.removeName(name)} icon={<TrashIcon size={18} />} onClick={onRemove} />
      </span>
    </li>
  );
}
