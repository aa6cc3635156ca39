import { useEffect, useEffectEvent, useState } from "react";
import { Button, type ButtonProps } from "../button.tsx";
import { Refusal } from "../second-factor/password-step.tsx";
import { useTask } from "../second-factor/use-task.ts";
import { canAutofill, hasPasskeys, type PasskeyServer, signInByPasskey } from "./web-authn.ts";

interface Props {
  label: string;
  server: PasskeyServer;
  /** Somebody is signed in. */
  onDone: () => Promise<void> | void;
  errorText: (error: unknown) => string;
  size?: ButtonProps["size"];
}

/**
 * Signs in with a passkey, by a press or by what the browser offers for the field of the address (its `autoComplete` ends
 * in "webauthn"). Nothing where the browser has none.
 */
export function PasskeySignIn(props: Props) {
  return hasPasskeys() ? <Offer {...props} /> : null;
}

function Offer({ label, server, onDone, errorText, size }: Props) {
  const { pending, error, run } = useTask();
  const [refused, setRefused] = useState<unknown>(null);
  const press = (): void => {
    setRefused(null);
    run(async () => {
      await signInByPasskey(server, { signal: new AbortController().signal });
      await onDone();
    });
  };
  return (
    <div className="space-y-4">
      <Refusal error={error ?? refused} errorText={errorText} />
      <Button variant="secondary" block size={size} pending={pending} onClick={press}>
        {label}
      </Button>
      {/* A browser asks one thing at a time: a press comes first. */}
      {pending ? null : <Autofill server={server} onDone={onDone} onRefused={setRefused} />}
    </div>
  );
}

interface AutofillProps extends Pick<Props, "server" | "onDone"> {
  onRefused: (error: unknown) => void;
}

/** While it is there, a passkey can be chosen where the address is typed. */
function Autofill({ server, onDone, onRefused }: AutofillProps) {
  const done = useEffectEvent(onDone);
  const refused = useEffectEvent(onRefused);
  useEffect(() => {
    const asking = new AbortController();
    const { signal } = asking;
    const wait = async (): Promise<void> => {
      if (!(await canAutofill()) || signal.aborted) return;
      await signInByPasskey(server, { signal, autofill: true });
      await done();
    };
    // A browser that was told to stop, or gave none in the end, is nothing to tell of: nobody pressed anything.
    wait().catch((error: unknown) => {
      if (!signal.aborted && !isQuiet(error)) refused(error);
    });
    return () => asking.abort();
  }, [server]);
  return null;
}

function isQuiet(error: unknown): boolean {
  return error instanceof Error && ["passkeyCancelled", "offline", "tooMany"].includes(error.message);
}
