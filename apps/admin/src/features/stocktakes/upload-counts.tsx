import type { DomainProblem, StocktakeDetail } from "@souk/contracts";
import { Banner, Card, FileDrop, TextField } from "@souk/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { fromLocalField, localZone, toLocalField } from "../../lib/local-time.ts";
import { problemText } from "../../lib/problem-text.ts";
import { sendCounts } from "./send-counts.ts";
import { useStocktakeChanged } from "./use-stocktake-changed.ts";

/** When it was counted, and the file: read at once, and nothing moves by that. */
export function UploadCounts({ stocktake }: { stocktake: StocktakeDetail }) {
  const { m, format } = useI18n();
  const changed = useStocktakeChanged();
  const { number, createdAt, countedAt } = stocktake;
  const sheetTime = toLocalField(countedAt ?? createdAt);
  const [time, setTime] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<DomainProblem | null | undefined>();
  const send = useMutation({
    // The field knows minutes alone: untouched, the moment is that of the sheet or of the count before.
    mutationFn: (file: File) =>
      sendCounts(number, file, time === null ? (countedAt ?? "") : fromLocalField(time)),
    onMutate: () => setRefusal(undefined),
    onSuccess: (sent) => (sent.ok ? changed(sent.stocktake) : setRefusal(sent.problem)),
  });
  return (
    <Card title={m.stocktakes.upload}>
      <div className="flex flex-col gap-4">
        {refusal === undefined ? null : (
          <Banner tone="danger" role="alert" title={m.stocktakes.refused}>
            {refusal === null ? m.errors.network : problemText(refusal, { m, format })}
          </Banner>
        )}
        <TextField
          type="datetime-local"
          dir="ltr"
          className="max-w-md"
          label={m.stocktakes.countedAt}
          help={m.stocktakes.countedAtHelp(localZone())}
          value={time ?? sheetTime}
          onChange={setTime}
        />
        <FileDrop
          label={m.stocktakes.upload}
          prompt={send.isPending ? m.stocktakes.sending : m.stocktakes.prompt}
          buttonLabel={m.stocktakes.choose}
          help={m.stocktakes.uploadHelp}
          pending={send.isPending}
          onFiles={([file]) => file && send.mutate(file)}
        />
      </div>
    </Card>
  );
}
