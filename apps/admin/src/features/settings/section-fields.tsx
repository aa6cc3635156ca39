import { COUNTRIES, LOCALES } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { Checkbox, NativeSelect, NumberField, TextArea, TextField } from "@souk/ui";
import { Controller, useFormContext, type ControllerRenderProps } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { LanguageTabs } from "../../parts/language-tabs.tsx";
import { ManyPicker } from "../../parts/many-picker.tsx";
import {
  asText,
  type Field,
  type SectionForm,
  type SectionWords,
  type SettingsForm,
  type Translated,
} from "./section-form.ts";

interface Props {
  section: SectionForm;
  disabled: boolean;
}

/** A section's fields as its form describes them, group by group. */
export function SectionFields({ section, disabled }: Props) {
  const { m } = useI18n();
  const words = section.words(m);
  return section.groups.map(({ id, fields }) => (
    <section
      key={id}
      aria-labelledby={`settings-${id}`}
      className="hairline-t pt-5 first:border-t-0 first:pt-0"
    >
      <h3 id={`settings-${id}`} className="mb-4 text-base font-semibold">
        {words.groups[id]}
      </h3>
      <div className="grid gap-5 sm:grid-cols-2">
        {fields.map((field) =>
          field.kind === "names" || field.kind === "texts" ? (
            <TranslatedField key={field.name} field={field} words={words} />
          ) : (
            <OneField key={field.name} field={field} words={words} disabled={disabled} />
          ),
        )}
      </div>
    </section>
  ));
}

/** A name or a text in each language. */
function TranslatedField({ field: { name, kind }, words }: { field: Translated; words: SectionWords }) {
  const { control, formState, getFieldState } = useFormContext<SettingsForm>();
  const wrong = LOCALES.filter((locale) => getFieldState(`${name}.${locale}`, formState).invalid);
  return (
    <div className="sm:col-span-2">
      <LanguageTabs wrong={wrong} submitCount={formState.submitCount}>
        {(locale) => (
          <Controller
            control={control}
            name={`${name}.${locale}`}
            render={({ field: { value, ...bound }, fieldState }) => {
              const shared = {
                ...bound,
                value: asText(value),
                lang: locale,
                dir: direction(locale),
                label: words.fields[name],
                help: words.help[name],
                error: fieldState.error?.message,
              };
              return kind === "names" ? <TextField {...shared} /> : <TextArea {...shared} rows={1} />;
            }}
          />
        )}
      </LanguageTabs>
    </div>
  );
}

interface OneProps {
  field: Exclude<Field, Translated>;
  words: SectionWords;
  disabled: boolean;
}

function OneField({ field, words, disabled }: OneProps) {
  const { control } = useFormContext<SettingsForm>();
  return (
    <Controller
      control={control}
      name={field.name}
      render={({ field: bound, fieldState }) => (
        <ControlOf
          field={field}
          words={words}
          disabled={disabled}
          bound={bound}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

interface ControlProps extends OneProps {
  bound: ControllerRenderProps<SettingsForm, string>;
  error: string | undefined;
}

/** The control that a kind of field is typed into. */
function ControlOf({ field, words, disabled, bound, error }: ControlProps) {
  const { format } = useI18n();
  const { value, ...rest } = bound;
  const shared = { label: words.fields[field.name], help: words.help[field.name], error };
  const countries = COUNTRIES.map((code) => ({ value: code, label: format.country(code) }));
  switch (field.kind) {
    case "switch":
      return <Checkbox {...rest} {...shared} value={value === true} />;
    case "number": {
      const { min, max } = field;
      const set = (next: number | null) => rest.onChange(next ?? min);
      return <NumberField {...rest} {...shared} value={Number(value)} onChange={set} min={min} max={max} />;
    }
    case "choice": {
      const options = field.options.map((option) => ({
        value: option,
        label: words.choices[field.name]?.[option] ?? option,
      }));
      return <NativeSelect {...rest} {...shared} value={asText(value)} options={options} />;
    }
    case "country":
      return <NativeSelect {...rest} {...shared} value={asText(value)} options={countries} />;
    case "countries":
      return (
        <ManyPicker
          label={shared.label ?? field.name}
          help={shared.help}
          options={countries.map(({ value: id, label }) => ({ id, label }))}
          value={Array.isArray(value) ? value : []}
          onChange={rest.onChange}
          disabled={disabled}
        />
      );
    case "area":
      return <TextArea {...rest} {...shared} value={asText(value)} rows={3} className="sm:col-span-2" />;
    default:
      return <TextField {...rest} {...shared} value={asText(value)} dir={field.ltr ? "ltr" : undefined} />;
  }
}
