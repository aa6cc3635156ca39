import type { PrivacyOverview, PrivacyRequestView } from "@souk/contracts";
import type { PrivacyMessages } from "@souk/i18n/privacy";
import { announce, Banner, Button, Card } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { shop } from "../../lib/trpc.ts";
import { EraseForm } from "./erase-form.tsx";
import { usePrivacyChange } from "./use-privacy-change.ts";

interface Props {
  overview: PrivacyOverview;
  words: PrivacyMessages;
}

/** The account and all data about its owner are erased; for some days it can be taken back. */
export function ErasureSection({ overview, words }: Props) {
  const { erasure } = overview;
  return (
    <Card title={words.erasure.title} look="plain">
      {erasure ? <Coming erasure={erasure} words={words} /> : <Asking overview={overview} words={words} />}
    </Card>
  );
}

/** Apart, so that the form is closed when what was asked is taken back. */
function Asking({ overview, words }: Props) {
  const { format } = useI18n();
  const say = words.erasure;
  const { credit } = overview;
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p className="text-body text-muted">{say.text(overview.coolingOffDays)}</p>
      <p className="mt-2 text-body text-muted">{say.kept}</p>
      {credit.length > 0 ? (
        <Banner tone="warning" className="mt-4">
          {say.credit(format.list(credit.map(({ amount, currency }) => format.money(amount, currency))))}
        </Banner>
      ) : null}
      {overview.isStaff ? <Banner className="mt-4">{say.staff}</Banner> : null}
      {overview.isStaff || asking ? null : (
        <Button variant="secondary" className="mt-4" onClick={() => setAsking(true)}>
          {say.ask}
        </Button>
      )}
      {asking ? <EraseForm overview={overview} words={words} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function Coming({ erasure, words }: { erasure: PrivacyRequestView; words: PrivacyMessages }) {
  const i18n = useI18n();
  const { format } = i18n;
  const say = words.erasure;
  const keep = usePrivacyChange(async () => {
    const overview = await shop.privacy.takeBackErasure.mutate();
    announce(say.takenBack);
    return overview;
  });
  return (
    <div className="space-y-4">
      <Banner tone="warning">
        {erasure.waitsFor === null
          ? say.pending(format.date(erasure.dueAt))
          : say.waits(`#${erasure.waitsFor}`)}
      </Banner>
      {keep.error ? (
        <Banner tone="danger" role="alert">
          {errorText(keep.error, i18n)}
        </Banner>
      ) : null}
      <Button pending={keep.isPending} onClick={() => keep.mutate(undefined)}>
        {say.takeBack}
      </Button>
    </div>
  );
}
