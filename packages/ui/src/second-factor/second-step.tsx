import { useState } from "react";
import { Button } from "../button.tsx";
import { Checkbox } from "../checkbox.tsx";
import { linkClass } from "../link-class.ts";
import { TextField } from "../text-field.tsx";
import { CodeField } from "./code-field.tsx";
import { Refusal } from "./password-step.tsx";
import { useTask } from "./use-task.ts";
import type { AppParts, StepWords } from "./words.ts";

export interface GivenCode {
  code: string;
  /** One of those that were kept for a lost phone. */
  isRecovery: boolean;
  trustDevice: boolean;
}

interface Props extends Pick<AppParts, "errorText"> {
  words: StepWords;
  codeLabel: string;
  onSubmit: (given: GivenCode) => Promise<void>;
  /** Back to the password. */
  onBack: () => void;
}

/** The step is the answer to a press: what is asked for now has the focus. */
const focusOn = (box: HTMLInputElement | null): void => box?.focus();

/** After the password: a code of the authenticator app, or one that was kept. */
export function SecondStep({ words, codeLabel, errorText, onSubmit, onBack }: Props) {
  const [isRecovery, setRecovery] = useState(false);
  const [code, setCode] = useState("");
  const [trustDevice, setTrust] = useState(false);
  const { pending, error, run } = useTask();
  const swap = (): void => {
    setRecovery(!isRecovery);
    setCode("");
  };
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (code !== "") run(() => onSubmit({ code, isRecovery, trustDevice }));
      }}
    >
      <p className="text-body text-muted">{isRecovery ? words.recoveryLead : words.lead}</p>
      <Refusal error={error} errorText={errorText} />
      {isRecovery ? (
        <TextField
          label={words.recovery}
          value={code}
          onChange={setCode}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          required
          inputRef={focusOn}
          inputClassName="font-mono"
        />
      ) : (
        <CodeField label={codeLabel} value={code} onChange={setCode} inputRef={focusOn} />
      )}
      <Checkbox value={trustDevice} onChange={setTrust} label={words.trust} />
      <Button type="submit" size="lg" block pending={pending}>
        {words.submit}
      </Button>
      <p className="flex flex-wrap justify-between gap-x-6 gap-y-2 text-sm">
        <button type="button" className={linkClass("text")} onClick={swap}>
          {isRecovery ? words.toCode : words.toRecovery}
        </button>
        <button type="button" className={linkClass("text")} onClick={onBack}>
          {words.back}
        </button>
      </p>
    </form>
  );
}
