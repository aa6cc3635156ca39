import type { Locale } from "@souk/contracts";
import { Button, Card, FieldError, PlusIcon, TextField } from "@souk/ui";
import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { Editable, useEditable } from "./editable.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { OptionEditor } from "./option-editor.tsx";
import { addOption } from "./option-edits.ts";
import type { ProductForm } from "./product-form.ts";
import { splitTags } from "./to-product-input.ts";
import { useOptions, type OptionsState } from "./use-options.ts";

/** What shoppers choose between. */
export function OptionsCard() {
  const { m } = useI18n();
  const { formState } = useFormContext<ProductForm>();
  const [locale, setLocale] = useState<Locale>("en");
  const state = useOptions();
  const editable = useEditable();
  const { options } = state;
  const problem = formState.errors.options?.message;
  return (
    <Card
      title={m.editor.options}
      action={options.length > 0 ? <LanguageSwitch value={locale} onChange={setLocale} /> : null}
    >
      <p className="-mt-3 mb-4 text-sm text-muted">{m.editor.optionsHelp}</p>
      <Editable className="flex min-w-0 flex-col gap-6">
        {options.map((option, index) => (
          <OptionEditor key={option.code} option={option} index={index} locale={locale} state={state} />
        ))}
      </Editable>
      {problem ? <FieldError>{problem}</FieldError> : null}
      {options.length < 5 && editable ? <NewOption state={state} /> : null}
    </Card>
  );
}

function NewOption({ state }: { state: OptionsState }) {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  const [label, setLabel] = useState("");
  const [values, setValues] = useState("");
  const listed = splitTags(values);
  const ready = label.trim() !== "" && listed.length > 0;
  const add = () => {
    if (!ready) return;
    state.edit((grid) => addOption(grid, label.trim(), listed));
    setOpen(false);
    setLabel("");
    setValues("");
  };
  if (!open) {
    return (
      <Button
        variant="secondary"
        className={state.options.length > 0 ? "mt-5" : ""}
        start={<PlusIcon size={18} />}
        onClick={() => setOpen(true)}
      >
        {m.editor.addOption}
      </Button>
    );
  }
  return (
    <div className="mt-5 flex flex-col gap-4 rounded-md bg-sand p-4">
      <p className="text-sm text-muted">{m.editor.newOptionHelp}</p>
      <div className="grid gap-4 sm:grid-cols-[1fr_2fr]">
        <TextField
          label={m.editor.optionName}
          value={label}
          onChange={setLabel}
          maxLength={60}
          lang="en"
          dir="ltr"
        />
        <TextField label={m.editor.newValues} value={values} onChange={setValues} lang="en" dir="ltr" />
      </div>
      <div className="flex gap-2">
        <Button onClick={add} disabled={!ready}>
          {m.common.add}
        </Button>
        <Button variant="quiet" onClick={() => setOpen(false)}>
          {m.common.cancel}
        </Button>
      </div>
    </div>
  );
}
