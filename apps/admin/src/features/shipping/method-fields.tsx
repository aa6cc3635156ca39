import { CARRIERS, LOCALES, SHIPPING_KINDS } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { Checkbox, IconButton, NativeSelect, NumberField, TextField, TrashIcon } from "@souk/ui";
import { Controller, useFormContext, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { LanguageTabs } from "../../parts/language-tabs.tsx";
import { PlaceFields } from "./place-fields.tsx";
import { RateTable } from "./rate-table.tsx";
import type { ZoneForm } from "./zone-form.ts";

interface Props {
  at: number;
  writes: boolean;
  onRemove: () => void;
}

/** One way to send: its name, who carries it, how long it takes, and what it costs. */
export function MethodFields({ at, writes, onRemove }: Props) {
  const { m } = useI18n();
  const { control, formState } = useFormContext<ZoneForm>();
  const kind = useWatch({ control, name: `methods.${at}.kind` });
  const code = useWatch({ control, name: `methods.${at}.code` });
  const label = formState.errors.methods?.[at]?.label;
  return (
    <section aria-label={`${m.shipping.method} ${code}`} className="flex flex-col gap-5 hairline-t pt-5">
      <div className="flex items-center justify-between gap-3">
        <h3 className="text-base font-semibold">
          {m.shipping.method} <span className="ltr font-normal text-muted">{code}</span>
        </h3>
        {writes ? (
          <IconButton
            size="sm"
            label={m.editor.removeName(code)}
            icon={<TrashIcon size={16} />}
            onClick={onRemove}
          />
        ) : null}
      </div>
      <LanguageTabs wrong={LOCALES.filter((locale) => label?.[locale])} submitCount={formState.submitCount}>
        {(locale) => (
          <Controller
            control={control}
            name={`methods.${at}.label.${locale}`}
            render={({ field, fieldState }) => (
              <TextField
                {...field}
                lang={locale}
                dir={direction(locale)}
                label={m.shipping.label}
                error={fieldState.error?.message}
              />
            )}
          />
        )}
      </LanguageTabs>
      <WayFields at={at} />
      {kind === "PICKUP" ? <PlaceFields at={at} /> : null}
      <RateTable at={at} writes={writes} />
    </section>
  );
}

function WayFields({ at }: { at: number }) {
  const { m } = useI18n();
  const { control } = useFormContext<ZoneForm>();
  const kinds = SHIPPING_KINDS.map((value) => ({ value, label: m.shipping.kinds[value] }));
  const carriers = [
    { value: "", label: m.shipping.noCarrier },
    ...CARRIERS.map((value) => ({ value, label: m.shipping.carriers[value] })),
  ];
  return (
    <div className="grid gap-5 sm:grid-cols-3">
      <Controller
        control={control}
        name={`methods.${at}.code`}
        render={({ field, fieldState }) => (
          <TextField {...field} dir="ltr" label={m.shipping.code} error={fieldState.error?.message} />
        )}
      />
      <Controller
        control={control}
        name={`methods.${at}.kind`}
        render={({ field }) => <NativeSelect {...field} label={m.shipping.kind} options={kinds} />}
      />
      <Controller
        control={control}
        name={`methods.${at}.carrier`}
        render={({ field }) => <NativeSelect {...field} label={m.shipping.carrier} options={carriers} />}
      />
      {(["minDays", "maxDays"] as const).map((name) => (
        <Controller
          key={name}
          control={control}
          name={`methods.${at}.${name}`}
          render={({ field, fieldState }) => (
            <NumberField
              {...field}
              onChange={(days) => field.onChange(days ?? 0)}
              min={0}
              max={365}
              label={m.shipping[name]}
              error={fieldState.error?.message}
            />
          )}
        />
      ))}
      <Controller
        control={control}
        name={`methods.${at}.active`}
        render={({ field }) => <Checkbox {...field} className="self-end" label={m.shipping.active} />}
      />
    </div>
  );
}
