import type { Locale } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { ArrowDownIcon, ArrowUpIcon, Button, IconButton, TextField, TrashIcon } from "@souk/ui";
import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { addValue, moveOption, moveValue, removeOption, removeValue } from "./option-edits.ts";
import type { OptionForm, ProductForm, ValueForm } from "./product-form.ts";
import type { OptionsState } from "./use-options.ts";

interface Props {
  option: OptionForm;
  index: number;
  locale: Locale;
  state: OptionsState;
}

/** One option: its name and values in a language, their order, their colours. */
export function OptionEditor({ option, index, locale, state }: Props) {
  const { m } = useI18n();
  const { formState } = useFormContext<ProductForm>();
  const name = option.label[locale] || option.label.en;
  const count = state.options.length;
  return (
    <fieldset className="hairline-t pt-4">
      <legend className="sr-only">{`${m.editor.option}: ${name}`}</legend>
      <div className="flex items-end gap-2">
        <TextField
          className="flex-1"
          label={m.editor.optionName}
          name={`options.${index}.label.en`}
          lang={locale}
          dir={direction(locale)}
          placeholder={locale === "en" ? "" : option.label.en}
          value={option.label[locale]}
          maxLength={60}
          error={locale === "en" ? formState.errors.options?.[index]?.label?.en?.message : undefined}
          onChange={(text) =>
            state.rename(index, (before) => ({ ...before, label: { ...before.label, [locale]: text } }))
          }
        />
        <MoveButtons
          name={name}
          at={index}
          count={count}
          onMove={(by) => state.edit((grid) => moveOption(grid, index, by))}
        />
        <IconButton
          label={m.editor.removeName(name)}
          icon={<TrashIcon size={18} />}
          onClick={() => state.edit((grid) => removeOption(grid, index))}
        />
      </div>
      <ul className="mt-3 flex flex-col gap-2 ps-4">
        {option.values.map((value, place) => (
          <ValueLine key={value.code} {...{ option, index, locale, state, value, place }} />
        ))}
      </ul>
      <NewValue onAdd={(label) => state.edit((grid) => addValue(grid, index, label))} />
    </fieldset>
  );
}

function ValueLine(props: Props & { value: ValueForm; place: number }) {
  const { option, index, locale, state, value, place } = props;
  const { m } = useI18n();
  const { formState } = useFormContext<ProductForm>();
  const name = value.label[locale] || value.label.en;
  const change = (changed: Partial<ValueForm>) =>
    state.rename(index, (before) => ({
      ...before,
      values: before.values.map((other) => (other.code === value.code ? { ...other, ...changed } : other)),
    }));
  const errors = formState.errors.options?.[index]?.values?.[place];
  return (
    <li className="flex flex-wrap items-start gap-2 sm:flex-nowrap">
      <TextField
        className="flex-1 max-sm:basis-full"
        label={`${m.editor.value} ${place + 1}`}
        hideLabel
        name={`options.${index}.values.${place}.label.en`}
        lang={locale}
        dir={direction(locale)}
        placeholder={locale === "en" ? "" : value.label.en}
        value={value.label[locale]}
        maxLength={60}
        error={locale === "en" ? errors?.label?.en?.message : undefined}
        onChange={(text) => change({ label: { ...value.label, [locale]: text } })}
      />
      <TextField
        className="w-34 max-sm:flex-1"
        inputClassName="font-mono text-sm"
        label={m.editor.colourOf(name)}
        hideLabel
        name={`options.${index}.values.${place}.hex`}
        dir="ltr"
        placeholder="#B5532A"
        value={value.hex}
        maxLength={7}
        prefix={<Swatch hex={value.hex} />}
        error={errors?.hex?.message}
        onChange={(hex) => change({ hex })}
      />
      <MoveButtons
        name={name}
        at={place}
        count={option.values.length}
        onMove={(by) => state.edit((grid) => moveValue(grid, index, place, by))}
      />
      <IconButton
        label={m.editor.removeName(name)}
        icon={<TrashIcon size={18} />}
        disabled={option.values.length < 2}
        onClick={() => state.edit((grid) => removeValue(grid, index, value.code))}
      />
    </li>
  );
}

function Swatch({ hex }: { hex: string }) {
  const known = /^#[0-9a-fA-F]{6}$/.test(hex);
  return (
    <span
      className="block size-4 rounded-full border border-edge"
      style={known ? { backgroundColor: hex } : undefined}
    />
  );
}

interface MoveProps {
  name: string;
  at: number;
  count: number;
  onMove: (by: -1 | 1) => void;
}

function MoveButtons({ name, at, count, onMove }: MoveProps) {
  const { m } = useI18n();
  return (
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
        disabled={at === count - 1}
        onClick={() => onMove(1)}
      />
    </span>
  );
}

function NewValue({ onAdd }: { onAdd: (label: string) => void }) {
  const { m } = useI18n();
  const [label, setLabel] = useState("");
  const add = () => {
    if (label.trim() === "") return;
    onAdd(label.trim());
    setLabel("");
  };
  return (
    <div className="mt-2 flex items-end gap-2 ps-4">
      <TextField
        className="flex-1"
        label={m.editor.addValue}
        hideLabel
        placeholder={m.editor.addValue}
        lang="en"
        value={label}
        maxLength={60}
        onChange={setLabel}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          add();
        }}
      />
      <Button variant="secondary" onClick={add} disabled={label.trim() === ""}>
        {m.common.add}
      </Button>
    </div>
  );
}
