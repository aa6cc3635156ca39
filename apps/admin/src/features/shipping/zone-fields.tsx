import { COUNTRIES } from "@souk/contracts";
import { Button, PlusIcon, TextField } from "@souk/ui";
import { Controller, useFieldArray, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { ManyPicker } from "../../parts/many-picker.tsx";
import { NameFields } from "../../parts/name-fields.tsx";
import { MethodFields } from "./method-fields.tsx";
import { newMethod, type ZoneForm } from "./zone-form.ts";

/** Where the zone is, and the ways to send there. */
export function ZoneFields({ writes }: { writes: boolean }) {
  const { m, format } = useI18n();
  const { control } = useFormContext<ZoneForm>();
  const methods = useFieldArray({ control, name: "methods" });
  return (
    <>
      <NameFields label={m.shipping.name} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Controller
          control={control}
          name="code"
          render={({ field, fieldState }) => (
            <TextField {...field} dir="ltr" label={m.shipping.code} error={fieldState.error?.message} />
          )}
        />
        <Controller
          control={control}
          name="regions"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={m.shipping.regions}
              help={m.shipping.regionsHelp}
              optionalLabel={m.common.optional}
              error={fieldState.error?.message}
            />
          )}
        />
      </div>
      <Controller
        control={control}
        name="countries"
        render={({ field }) => (
          <ManyPicker
            label={m.shipping.countries}
            help={m.shipping.countriesHelp}
            options={COUNTRIES.map((id) => ({ id, label: format.country(id) }))}
            value={field.value}
            onChange={field.onChange}
            disabled={!writes}
          />
        )}
      />
      {methods.fields.map((method, at) => (
        <MethodFields key={method.id} at={at} writes={writes} onRemove={() => methods.remove(at)} />
      ))}
      {writes ? (
        <Button
          variant="secondary"
          className="self-start"
          start={<PlusIcon size={18} />}
          onClick={() => methods.append(newMethod(methods.fields.map(({ code }) => code)))}
        >
          {m.shipping.addMethod}
        </Button>
      ) : null}
    </>
  );
}
