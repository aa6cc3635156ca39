import { useState } from "react";
import { Button } from "../button.tsx";
import { Checkbox } from "../checkbox.tsx";
import { buttonClass } from "../button-class.ts";
import type { SecondFactorWords } from "./words.ts";

interface Props {
  codes: readonly string[];
  words: SecondFactorWords;
  next: string;
  onDone: () => void;
}

/** Shown once: whoever goes on says that they are kept. */
export function RecoveryCodes({ codes, words, next, onDone }: Props) {
  const [kept, setKept] = useState(false);
  const [copied, setCopied] = useState(false);
  const list = codes.join("\n");
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`${list}\n`)}`;
  return (
    <section aria-label={words.codesTitle} className="space-y-4">
      <h3 className="text-base font-semibold">{words.codesTitle}</h3>
      <p className="text-body text-muted">{words.codesLead}</p>
      <ol
        dir="ltr"
        className="grid grid-cols-2 gap-x-6 gap-y-1.5 rounded-md bg-sand p-4 font-mono tabular-nums"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3">
        <Button
          variant="secondary"
          size="sm"
          onClick={() => void navigator.clipboard.writeText(list).then(() => setCopied(true))}
        >
          <span aria-live="polite">{copied ? words.copied : words.copy}</span>
        </Button>
        <a
          href={file}
          download={words.fileName}
          className={buttonClass({ variant: "secondary", size: "sm" })}
        >
          {words.download}
        </a>
      </div>
      <Checkbox value={kept} onChange={setKept} label={words.kept} />
      <Button disabled={!kept} onClick={onDone}>
        {next}
      </Button>
    </section>
  );
}
