import { useState } from "react";
import { announce } from "../announcer.tsx";
import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { StatusPill } from "../status-pill.tsx";
import { PasswordStep } from "./password-step.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { ScanStep } from "./scan-step.tsx";
import type { AppParts, SecondFactorWords } from "./words.ts";

/** How the server is asked; each throws what it refuses with. */
export interface SecondFactorCalls {
  begin: (password: string) => Promise<{ uri: string; codes: string[] }>;
  confirm: (code: string) => Promise<void>;
  renew: (password: string) => Promise<string[]>;
  turnOff: (password: string) => Promise<void>;
  /** Reads anew whether it is on. */
  changed: () => Promise<void>;
}

export interface SecondFactorProps extends AppParts {
  isOn: boolean;
  /** The role asks for it. */
  required?: boolean;
  hasPassword: boolean;
  words: SecondFactorWords;
  calls: SecondFactorCalls;
}

type State =
  | { step: "rest" | "begin" | "renew" | "off" }
  | { step: "scan"; uri: string; codes: string[] }
  | { step: "codes"; codes: string[] };

/** Codes of an authenticator app besides the password: set up, other recovery codes, turned off. */
export function SecondFactor(props: SecondFactorProps) {
  const { isOn, words } = props;
  return (
    <Card
      title={words.title}
      look="plain"
      action={<StatusPill tone={isOn ? "success" : "neutral"}>{isOn ? words.on : words.off}</StatusPill>}
    >
      <SecondFactorSteps {...props} />
    </Card>
  );
}

export function SecondFactorSteps(props: SecondFactorProps) {
  const { words, calls, hasPassword, cancel, errorText, PasswordField } = props;
  const [state, setState] = useState<State>({ step: "rest" });
  const app = { cancel, errorText, PasswordField };
  const rest = () => setState({ step: "rest" });
  const ask = { ...app, label: words.password, askPassword: hasPassword, onCancel: rest };
  const begin = async (password: string): Promise<void> =>
    setState({ step: "scan", ...(await calls.begin(password)) });
  const renew = async (password: string): Promise<void> =>
    setState({ step: "codes", codes: await calls.renew(password) });
  const turnOff = async (password: string): Promise<void> => {
    await calls.turnOff(password);
    await calls.changed();
    announce(words.turnedOff);
    rest();
  };
  const kept = (): void => {
    rest();
    void calls.changed();
  };
  if (state.step === "begin") return <PasswordStep {...ask} submitLabel={words.next} onSubmit={begin} />;
  if (state.step === "renew")
    return <PasswordStep {...ask} lead={words.renewLead} submitLabel={words.renew} onSubmit={renew} />;
  if (state.step === "off")
    return (
      <PasswordStep {...ask} danger lead={words.turnOffLead} submitLabel={words.turnOff} onSubmit={turnOff} />
    );
  if (state.step === "codes")
    return <RecoveryCodes codes={state.codes} words={words} next={words.next} onDone={kept} />;
  if (state.step === "scan") {
    const { uri, codes } = state;
    const confirm = async (code: string): Promise<void> => {
      await calls.confirm(code);
      announce(words.turnedOn);
      setState({ step: "codes", codes });
    };
    return <ScanStep {...app} words={words} uri={uri} onSubmit={confirm} onCancel={rest} />;
  }
  return <Rest {...props} onStep={(step) => setState({ step })} />;
}

interface RestProps extends SecondFactorProps {
  onStep: (step: "begin" | "renew" | "off") => void;
}

function Rest({ isOn, required, words, onStep }: RestProps) {
  if (!isOn)
    return (
      <>
        <p className="mb-4 text-body text-muted">{words.lead}</p>
        <Button variant="secondary" onClick={() => onStep("begin")}>
          {words.setUp}
        </Button>
      </>
    );
  return (
    <>
      <p className="mb-4 text-body text-muted">{required ? words.required : words.lead}</p>
      <div className="flex flex-wrap gap-3">
        <Button variant="secondary" onClick={() => onStep("renew")}>
          {words.renew}
        </Button>
        {required ? null : (
          <Button variant="quiet" onClick={() => onStep("off")}>
            {words.turnOff}
          </Button>
        )}
      </div>
    </>
  );
}
