import { TextField } from "@souk/ui";
import { useState } from "react";
import { Controller, useFormContext, useWatch } from "react-hook-form";
import { useI18n } from "../../lib/i18n.tsx";
import { fromLocalField, localZone, toLocalField } from "../../lib/local-time.ts";
import type { ProductForm } from "./product-form.ts";

/** From when until when shoppers see an active product, in the browser's own time, which it names. */
export function PublicationFields() {
  const { m } = useI18n();
  const { control } = useFormContext<ProductForm>();
  const words = m.merchandising.publication;
  const zone = words.zone(localZone());
  return (
    <div className="mt-4 flex flex-col gap-4">
      {(["publishedAt", "unpublishAt"] as const).map((name) => (
        <Controller
          key={name}
          control={control}
          name={name}
          render={({ field, fieldState }) => (
            <TextField
              name={name}
              type="datetime-local"
              dir="ltr"
              label={name === "publishedAt" ? words.from : words.until}
              help={name === "publishedAt" ? zone : `${words.untilHelp} ${zone}`}
              error={fieldState.error?.message}
              value={toLocalField(field.value)}
              onBlur={field.onBlur}
              onChange={(text) => field.onChange(fromLocalField(text))}
            />
          )}
        />
      ))}
      <Effect />
    </div>
  );
}

function Effect() {
  const { m, format } = useI18n();
  const { control } = useFormContext<ProductForm>();
  const [status, from, until] = useWatch({ control, name: ["status", "publishedAt", "unpublishAt"] });
  const [now] = useState(() => new Date().toISOString());
  if (status !== "ACTIVE") return null;
  if (until !== "" && until <= now)
    return (
      <p className="text-sm text-pomegranate">
        {m.merchandising.publication.endedOn(format.dateTime(until))}
      </p>
    );
  if (from > now)
    return (
      <p className="text-sm text-muted">{m.merchandising.publication.scheduledFor(format.dateTime(from))}</p>
    );
  return null;
}
