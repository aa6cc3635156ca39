import { DEVICE_PURPOSES } from "@souk/contracts";
import { loadConsentMessages, type ConsentMessages } from "@souk/i18n/consent";
import { announce, Banner, Button } from "@souk/ui";
import { useEffect, useRef, useState } from "react";
import { asking, useConsent } from "../../lib/consent.ts";
import { useI18n } from "../../lib/i18n.ts";
import { errorText } from "../../lib/problem-text.ts";
import { useWords } from "../../lib/use-words.ts";
import { PurposesForm } from "./purposes-form.tsx";
import { useAnswer } from "./use-answer.ts";

// Above the page and beside what is bought: on a phone at the top, over the pictures; else in the corner across from the
// button. It floats, so nothing moves.
const place =
  "no-print fixed z-30 max-h-[calc(100dvh-10rem)] overflow-y-auto rounded-lg border border-hairline bg-surface p-4 text-ink shadow-float " +
  "inset-x-3 top-28 md:inset-x-auto md:top-auto md:start-6 md:bottom-6 md:w-100 md:p-5";

export default function ConsentPanel() {
  const words = useWords("consent", loadConsentMessages);
  return words ? <Panel words={words} /> : null;
}

function Panel({ words }: { words: ConsentMessages }) {
  const i18n = useI18n();
  const kept = useConsent();
  const [choosing, setChoosing] = useState(kept !== null);
  const answer = useAnswer(() => announce(words.noted));
  const panel = useRef<HTMLElement>(null);
  const wasAskedFor = kept !== null;
  // Whoever opened it is led to it; whoever just came isn't taken away from the page.
  useEffect(() => (wasAskedFor ? panel.current?.focus() : undefined), [wasAskedFor]);
  const choices = {
    size: "sm",
    variant: "secondary",
    className: "grow",
    disabled: answer.isPending,
  } as const;
  return (
    <section ref={panel} tabIndex={-1} aria-labelledby="consent-title" className={place}>
      <h2 id="consent-title" className="text-base">
        {words.title}
      </h2>
      <p className="mt-1 text-sm text-muted">{words.text}</p>
      {answer.error ? (
        <Banner tone="danger" role="alert" className="mt-3">
          {errorText(answer.error, i18n)}
        </Banner>
      ) : null}
      {choosing ? (
        <PurposesForm
          words={words}
          initial={kept?.granted ?? []}
          pending={answer.isPending}
          onSave={(granted) => answer.mutate(granted)}
        />
      ) : null}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button {...choices} onClick={() => answer.mutate(DEVICE_PURPOSES)}>
          {words.all}
        </Button>
        <Button {...choices} onClick={() => answer.mutate([])}>
          {words.none}
        </Button>
        {choosing ? null : (
          <Button {...choices} onClick={() => setChoosing(true)}>
            {words.choose}
          </Button>
        )}
        {kept ? (
          <Button {...choices} variant="quiet" onClick={() => asking.set(false)}>
            {i18n.m.common.close}
          </Button>
        ) : null}
      </div>
      {kept ? <p className="ltr mt-3 text-xs text-muted">{words.device(kept.device)}</p> : null}
    </section>
  );
}
