import { useState } from "react";
import { Button } from "../button.tsx";
import { QrCode } from "../qr-code.tsx";
import { CodeField } from "./code-field.tsx";
import { Actions, Refusal } from "./password-step.tsx";
import { useTask } from "./use-task.ts";
import type { AppParts, SecondFactorWords } from "./words.ts";

interface Props extends AppParts {
  words: SecondFactorWords;
  uri: string;
  onSubmit: (code: string) => Promise<void>;
  onCancel?: (() => void) | undefined;
}

/** The key goes into the app, and a code of it shows that it arrived. */
export function ScanStep({ words, uri, onSubmit, onCancel, ...app }: Props) {
  const [code, setCode] = useState("");
  const { pending, error, run } = useTask();
  const key = new URL(uri).searchParams.get("secret") ?? "";
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (code.length === 6) run(() => onSubmit(code));
      }}
    >
      <p className="text-body text-muted">{words.scan}</p>
      <QrCode text={uri} label={words.qr} className="size-52" />
      <p className="text-body text-muted">
        {words.byHand}{" "}
        <code dir="ltr" className="mt-1 block font-mono wrap-anywhere text-ink select-all">
          {key.match(/.{1,4}/g)?.join(" ")}
        </code>
      </p>
      <Refusal error={error} errorText={app.errorText} />
      <CodeField label={words.code} help={words.codeHelp} value={code} onChange={setCode} />
      <Actions onCancel={onCancel} cancel={app.cancel}>
        <Button type="submit" pending={pending}>
          {words.confirm}
        </Button>
      </Actions>
    </form>
  );
}
