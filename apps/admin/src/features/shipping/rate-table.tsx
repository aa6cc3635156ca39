import { CURRENCIES } from "@souk/contracts";
import { Button, IconButton, NativeSelect, PlusIcon, TextField, TrashIcon } from "@souk/ui";
import { Controller, useFieldArray, useFormContext } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { newRate, type ZoneForm } from "./zone-form.ts";

/** Rows of "up to a weight, from an amount on, it costs": the cheapest that holds is the price. */
export function RateTable({ at, writes }: { at: number; writes: boolean }) {
  const { m } = useI18n();
  const { control } = useFormContext<ZoneForm>();
  const rates = useFieldArray({ control, name: `methods.${at}.rates` });
  return (
    <div>
      <h4 className="text-sm font-medium">{m.shipping.rates}</h4>
      <p className="mb-3 text-sm text-muted">{m.shipping.ratesHelp}</p>
      <ul className="flex flex-col gap-3">
        {rates.fields.map((rate, row) => (
          <li
            key={rate.id}
            className="grid grid-cols-[repeat(2,minmax(0,1fr))_auto] items-end gap-2 sm:grid-cols-[repeat(4,minmax(0,1fr))_auto]"
          >
            <Cells at={at} row={row} />
            {writes ? (
              <IconButton
                size="sm"
                label={m.shipping.removeRate(row + 1)}
                icon={<TrashIcon size={16} />}
                onClick={() => rates.remove(row)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {writes ? (
        <Button
          size="sm"
          variant="secondary"
          className="mt-3"
          start={<PlusIcon size={16} />}
          onClick={() => rates.append(newRate())}
        >
          {m.shipping.addRate}
        </Button>
      ) : null}
    </div>
  );
}

function Cells({ at, row }: { at: number; row: number }) {
  const { m } = useI18n();
  const { control } = useFormContext<ZoneForm>();
  const currencies = CURRENCIES.map((value) => ({ value, label: value }));
  return (
    <>
      <Controller
        control={control}
        name={`methods.${at}.rates.${row}.currency`}
        render={({ field }) => <NativeSelect {...field} label={m.shipping.currency} options={currencies} />}
      />
      {(["weight", "from", "amount"] as const).map((name) => (
        <Controller
          key={name}
          control={control}
          name={`methods.${at}.rates.${row}.${name}`}
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              inputMode="decimal"
              label={m.shipping[name]}
              error={fieldState.error?.message}
            />
          )}
        />
      ))}
    </>
  );
}
