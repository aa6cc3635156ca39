import { COUNTRIES, CURRENCIES, QuoteInput } from "@souk/contracts";
import { Banner, Card, NativeSelect, TextField } from "@souk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ZoneView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { asCurrency, parseMoney } from "../../lib/money-text.ts";
import { textIn } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";

/** What would it cost? Asks the rules of the checkout as they are saved. */
export function ShippingTester({ zones }: { zones: readonly ZoneView[] }) {
  const { m, format, locale } = useI18n();
  const words = m.shipping.tester;
  const [form, setForm] = useState({
    country: "MA",
    place: "",
    currency: "MAD",
    weight: "1",
    subtotal: "100",
  });
  const parsed = QuoteInput.safeParse({
    ...form,
    locale,
    weightGrams: Math.round(Number(form.weight.replace(",", ".")) * 1000),
    subtotal: parseMoney(form.subtotal, asCurrency(form.currency)),
  });
  const quote = useQuery({
    ...trpc.shipping.quote.queryOptions(parsed.data ?? EXAMPLE, { enabled: parsed.success }),
    placeholderData: keepPreviousData,
  });
  const set = (name: keyof typeof form) => (value: string) => setForm({ ...form, [name]: value });
  const zone = zones.find(({ code }) => code === quote.data?.zone);
  return (
    <Card title={words.title}>
      <div className="grid grid-cols-2 gap-4">
        <NativeSelect
          label={m.shipping.country}
          value={form.country}
          onChange={set("country")}
          options={COUNTRIES.map((value) => ({ value, label: format.country(value) }))}
        />
        <TextField label={words.place} value={form.place} onChange={set("place")} />
        <TextField
          label={m.shipping.weight}
          value={form.weight}
          onChange={set("weight")}
          inputMode="decimal"
        />
        <TextField
          label={words.subtotal}
          value={form.subtotal}
          onChange={set("subtotal")}
          inputMode="decimal"
        />
        <NativeSelect
          label={m.shipping.currency}
          value={form.currency}
          onChange={set("currency")}
          options={CURRENCIES.map((value) => ({ value, label: value }))}
        />
      </div>
      <output className="mt-4 block" aria-live="polite">
        {!parsed.success ? <Banner tone="warning">{words.invalid}</Banner> : null}
        {parsed.success && quote.data ? (
          <>
            <p className="text-sm text-muted">
              {zone ? words.zone(textIn(zone.name, locale) || zone.code) : words.none}
            </p>
            <ul className="mt-2 flex flex-col gap-1">
              {quote.data.options.map(({ code, label, amount, minDays, maxDays }) => (
                <li key={code} className="flex justify-between gap-3">
                  <span>
                    {label} <span className="text-sm text-muted">{m.shipping.days(minDays, maxDays)}</span>
                  </span>
                  <span className="tnum font-medium">
                    {amount === 0 ? m.shipping.free : format.money(amount, parsed.data.currency)}
                  </span>
                </li>
              ))}
            </ul>
            {zone && quote.data.options.length === 0 ? <p>{words.none}</p> : null}
          </>
        ) : null}
      </output>
    </Card>
  );
}

const EXAMPLE: QuoteInput = {
  locale: "en",
  country: "MA",
  place: "",
  currency: "MAD",
  weightGrams: 1000,
  subtotal: 10_000,
};
