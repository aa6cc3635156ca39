import { LOCALES } from "@souk/contracts";
import { direction } from "@souk/i18n";
import type { AdminMessages } from "@souk/i18n/admin";
import { TextField } from "@souk/ui";
import { Controller, useFormContext } from "react-hook-form";
import type { Texts } from "../lib/texts.ts";
import type { NamedValue } from "./conflict-dialog.tsx";
import { LanguageTabs } from "./language-tabs.tsx";

export interface Named {
  name: Texts;
}

interface Props {
  label: string;
  help?: string;
  maxLength?: number;
}

/** What a record is called in each language. */
export function NameFields(props: Props) {
  const { control, formState } = useFormContext<Named>();
  const { errors, submitCount } = formState;
  return (
    <LanguageTabs wrong={LOCALES.filter((locale) => errors.name?.[locale])} submitCount={submitCount}>
      {(locale) => (
        <Controller
          control={control}
          name={`name.${locale}`}
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              {...props}
              lang={locale}
              dir={direction(locale)}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
    </LanguageTabs>
  );
}

/** The same as rows of a conflict's comparison. */
export const nameRows = ({ name }: Named, label: string, m: AdminMessages): [string, NamedValue][] =>
  LOCALES.map((locale) => [
    `name.${locale}`,
    { label: `${label} (${m.common.languages[locale]})`, value: name[locale] },
  ]);
