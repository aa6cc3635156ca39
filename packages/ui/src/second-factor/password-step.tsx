import { useState, type ReactNode } from "react";
import { Banner } from "../banner.tsx";
import { Button } from "../button.tsx";
import type { AppParts } from "./words.ts";
import { useTask } from "./use-task.ts";

interface Props extends AppParts {
  lead?: string;
  label: string;
  submitLabel: string;
  danger?: boolean;
  /** Null where the account has no password: then a press is enough. */
  askPassword: boolean;
  onSubmit: (password: string) => Promise<void>;
  onCancel?: (() => void) | undefined;
}

/** The password once more before something that an open session alone mustn't do. */
export function PasswordStep(props: Props) {
  const { lead, label, submitLabel, danger, askPassword, onSubmit, onCancel, PasswordField } = props;
  const [password, setPassword] = useState("");
  const { pending, error, run } = useTask();
  return (
    <form
      noValidate
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!askPassword || password !== "") run(() => onSubmit(password));
      }}
    >
      {lead === undefined ? null : <p className="text-body text-muted">{lead}</p>}
      <Refusal error={error} errorText={props.errorText} />
      {askPassword ? <PasswordField label={label} value={password} onChange={setPassword} /> : null}
      <Actions onCancel={onCancel} cancel={props.cancel}>
        <Button type="submit" variant={danger ? "danger" : "primary"} pending={pending}>
          {submitLabel}
        </Button>
      </Actions>
    </form>
  );
}

export function Refusal({ error, errorText }: { error: unknown; errorText: AppParts["errorText"] }) {
  if (!error) return null;
  return (
    <Banner tone="danger" role="alert">
      {errorText(error)}
    </Banner>
  );
}

interface ActionsProps {
  onCancel?: (() => void) | undefined;
  cancel: string;
  children: ReactNode;
}

export function Actions({ onCancel, cancel, children }: ActionsProps) {
  return (
    <div className="flex flex-wrap gap-3">
      {children}
      {onCancel ? (
        <Button variant="quiet" onClick={onCancel}>
          {cancel}
        </Button>
      ) : null}
    </div>
  );
}
