import { TextField } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { localZone } from "../../lib/local-time.ts";
import type { OfferForm } from "./offer-form.ts";

interface Props {
  form: Pick<OfferForm, "startsAt" | "endsAt">;
  set: (part: Partial<Pick<OfferForm, "startsAt" | "endsAt">>) => void;
  error: string | undefined;
}

/** From when to when; both may be left open. */
export function OfferTimes({ form, set, error }: Props) {
  const { m } = useI18n();
  const words = m.prices.offers;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        type="datetime-local"
        label={words.startsAt}
        optionalLabel={m.common.optional}
        help={localZone()}
        value={form.startsAt}
        onChange={(startsAt) => set({ startsAt })}
      />
      <TextField
        type="datetime-local"
        label={words.endsAt}
        optionalLabel={m.common.optional}
        help={localZone()}
        error={error}
        value={form.endsAt}
        onChange={(endsAt) => set({ endsAt })}
      />
    </div>
  );
}
