import { useState } from "react";
import { announce } from "../announcer.tsx";
import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { PasswordStep } from "../second-factor/password-step.tsx";
import type { AppParts } from "../second-factor/words.ts";
import { PasskeyLine, type Passkey } from "./passkey-line.tsx";
import { RenameStep } from "./rename-step.tsx";
import { hasPasskeys } from "./web-authn.ts";
import type { PasskeyWords } from "./words.ts";

/** How the server is asked; each throws what it refuses with. */
export interface PasskeyCalls {
  add: (password: string) => Promise<void>;
  rename: (id: string, name: string) => Promise<void>;
  remove: (id: string, password: string) => Promise<void>;
}

export interface OwnPasskeysProps extends AppParts {
  passkeys: readonly Passkey[];
  hasPassword: boolean;
  words: PasskeyWords;
  passwordLabel: string;
  date: (iso: string) => string;
  calls: PasskeyCalls;
}

type Step = { kind: "add" } | { kind: "rename" | "remove"; passkey: Passkey };

/** What opens one's account without a password: listed, added, named, taken away. */
export function OwnPasskeys(props: OwnPasskeysProps) {
  const { words } = props;
  const [step, setStep] = useState<Step | null>(null);
  return (
    <Card title={words.title} look="plain">
      <p className="mb-2 text-body text-muted">{words.lead}</p>
      {step ? (
        <Ask {...props} step={step} onDone={() => setStep(null)} />
      ) : (
        <Lines {...props} onStep={setStep} />
      )}
    </Card>
  );
}

function Ask({ step, onDone, ...props }: OwnPasskeysProps & { step: Step; onDone: () => void }) {
  const { words, calls, hasPassword, passwordLabel, cancel, errorText, PasswordField } = props;
  const ask = { cancel, errorText, PasswordField, askPassword: hasPassword, label: passwordLabel };
  const ending = (text: string) => (): void => {
    announce(text);
    onDone();
  };
  if (step.kind === "add")
    return (
      <PasswordStep
        {...ask}
        lead={words.addLead}
        submitLabel={words.add}
        onSubmit={(password) => calls.add(password).then(ending(words.added))}
        onCancel={onDone}
      />
    );
  const { id, name } = step.passkey;
  if (step.kind === "rename")
    return (
      <RenameStep
        words={words}
        name={name ?? ""}
        cancel={cancel}
        errorText={errorText}
        onSubmit={(next) => calls.rename(id, next).then(ending(words.renamed))}
        onCancel={onDone}
      />
    );
  return (
    <PasswordStep
      {...ask}
      danger
      lead={words.removeLead(name ?? words.unnamed)}
      submitLabel={words.remove}
      onSubmit={(password) => calls.remove(id, password).then(ending(words.removed))}
      onCancel={onDone}
    />
  );
}

function Lines({ passkeys, words, date, onStep }: OwnPasskeysProps & { onStep: (step: Step) => void }) {
  return (
    <>
      {passkeys.length === 0 ? (
        <p className="text-body">{words.none}</p>
      ) : (
        <ul aria-label={words.title}>
          {passkeys.map((passkey) => (
            <PasskeyLine
              key={passkey.id}
              passkey={passkey}
              words={words}
              date={date}
              onRename={() => onStep({ kind: "rename", passkey })}
              onRemove={() => onStep({ kind: "remove", passkey })}
            />
          ))}
        </ul>
      )}
      {hasPasskeys() ? (
        <Button variant="secondary" className="mt-4" onClick={() => onStep({ kind: "add" })}>
          {words.add}
        </Button>
      ) : (
        <p className="mt-3 text-sm text-muted">{words.missing}</p>
      )}
    </>
  );
}
