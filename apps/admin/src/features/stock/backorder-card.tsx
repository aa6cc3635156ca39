import { BACKORDER_POLICIES, type BackorderPolicy, LOCALES, SetBackorderInput } from "@souk/contracts";
import { direction } from "@souk/i18n";
import { Button, Card, RadioGroup, TextField, toast } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { dayEnd } from "../../lib/days.ts";
import type { StockDetail } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { localized, toTexts } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";
import { wholeNumber } from "../../lib/whole-number.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { useStockChanged } from "./use-stock-changed.ts";

const [, ALLOW] = SetBackorderInput.options;
const limitOf = ALLOW.shape.limit;

/** Whether the variant is sold though none is there, how many at most, and what shoppers are told. */
export function BackorderCard({ detail, writes }: { detail: StockDetail; writes: boolean }) {
  const { m } = useI18n();
  const form = useBackorder(detail);
  const { policy, limit, until, texts, tried } = form;
  return (
    <Card title={m.stock.backorder}>
      <form noValidate onSubmit={form.submit} className="flex flex-col gap-4">
        <ActionError error={form.save.error} />
        <RadioGroup
          label={m.stock.backorderHelp}
          name="policy"
          disabled={!writes}
          options={BACKORDER_POLICIES.map((value) => ({ value, label: m.stock.policies[value] }))}
          value={policy}
          onChange={(value) => form.setPolicy(BACKORDER_POLICIES.find((known) => known === value) ?? "DENY")}
        />
        {policy === "DENY" ? null : (
          <TextField
            label={m.stock.limit}
            dir="ltr"
            inputMode="numeric"
            inputClassName="tnum text-end"
            disabled={!writes}
            error={tried && wholeNumber(limitOf, limit) === null ? m.stock.limitError : undefined}
            value={limit}
            onChange={form.setLimit}
          />
        )}
        {policy === "UNTIL" ? (
          <TextField
            label={m.stock.until}
            type="date"
            disabled={!writes}
            error={tried && until === "" ? m.stock.untilError : undefined}
            value={until}
            onChange={form.setUntil}
          />
        ) : null}
        {policy === "DENY"
          ? null
          : LOCALES.map((locale) => (
              <TextField
                key={locale}
                label={`${m.stock.text} (${m.common.languages[locale]})`}
                help={locale === "en" ? m.stock.textHelp : undefined}
                lang={locale}
                dir={direction(locale)}
                disabled={!writes}
                maxLength={500}
                value={texts[locale]}
                onChange={(text) => form.setTexts({ ...texts, [locale]: text })}
              />
            ))}
        {writes ? (
          <Button
            type="submit"
            variant="secondary"
            pending={form.save.isPending}
            pendingLabel={m.common.working}
          >
            {m.common.save}
          </Button>
        ) : null}
      </form>
    </Card>
  );
}

function useBackorder(detail: StockDetail) {
  const { m, locale } = useI18n();
  const changed = useStockChanged();
  const [policy, setPolicy] = useState<BackorderPolicy>(detail.backorder);
  const [limit, setLimit] = useState(detail.backorderLimit > 0 ? String(detail.backorderLimit) : "10");
  const [until, setUntil] = useState(detail.backorderUntil?.slice(0, 10) ?? "");
  const [texts, setTexts] = useState(toTexts(detail.backorderText));
  const [tried, setTried] = useState(false);
  const save = useMutation(
    trpc.stock.setBackorder.mutationOptions({
      onSuccess: (next) => {
        changed(next);
        toast({ title: m.stock.backorderSaved, tone: "success" });
      },
    }),
  );
  const terms = () => {
    const { variantId } = detail;
    if (policy === "DENY") return { policy, variantId };
    const units = wholeNumber(limitOf, limit);
    if (units === null) return null;
    const more = { variantId, limit: units, text: localized(texts) };
    if (policy === "ALLOW") return { policy, ...more };
    return until === "" ? null : { policy, ...more, until: dayEnd(until) };
  };
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    setTried(true);
    const sent = terms();
    if (sent && !save.isPending) save.mutate({ locale, terms: sent });
  };
  return { policy, setPolicy, limit, setLimit, until, setUntil, texts, setTexts, tried, save, submit };
}
