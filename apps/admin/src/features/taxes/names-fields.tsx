import { TextField } from "@souk/ui";
import { Controller, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { NameFields, type Named } from "../../parts/name-fields.tsx";

/** What zones and classes are called, and the code that files know them by. */
export interface NamesForm extends Named {
  code: string;
}

export function NamesFields() {
  const { m } = useI18n();
  const { control } = useFormContext<NamesForm>();
  return (
    <>
      <NameFields label={m.taxes.name} />
      <Controller
        control={control}
        name="code"
        render={({ field, fieldState }) => (
          <TextField {...field} dir="ltr" label={m.taxes.code} error={fieldState.error?.message} />
        )}
      />
    </>
  );
}
