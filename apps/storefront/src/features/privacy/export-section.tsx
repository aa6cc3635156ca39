import type { PrivacyOverview } from "@souk/contracts";
import type { PrivacyMessages } from "@souk/i18n/privacy";
import { Banner, Button, Card } from "@souk/ui";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { shop } from "../../lib/trpc.ts";
import { usePrivacyChange } from "./use-privacy-change.ts";

/** A copy of all data: asked for here, fetched by a link that comes by mail. */
export function ExportSection({ overview, words }: { overview: PrivacyOverview; words: PrivacyMessages }) {
  const i18n = useI18n();
  const { locale, format } = i18n;
  const say = words.export;
  const last = overview.export;
  const ask = usePrivacyChange(() => shop.privacy.askForExport.mutate({ locale }));
  const isComing = last?.state === "OPEN";
  const fileUntil = last?.fileUntil ?? null;
  return (
    <Card title={say.title} look="plain">
      <p className="text-body text-muted">{say.text(overview.exportDays)}</p>
      <output className="block">
        {isComing ? <Banner className="mt-4">{say.coming}</Banner> : null}
        {fileUntil === null ? null : (
          <Banner tone="success" className="mt-4">
            {say.ready(format.dateTime(fileUntil))}
          </Banner>
        )}
      </output>
      {ask.error ? (
        <Banner tone="danger" role="alert" className="mt-4">
          {errorText(ask.error, i18n)}
        </Banner>
      ) : null}
      {isComing ? null : (
        <Button
          variant="secondary"
          className="mt-4"
          pending={ask.isPending}
          onClick={() => ask.mutate(undefined)}
        >
          {fileUntil === null ? say.ask : say.again}
        </Button>
      )}
    </Card>
  );
}
